import type { ServicePackage } from '@types-contract/contract'
import { commonText } from '@/locales/zh-cn/common'
import { guideText } from '@/locales/zh-cn/guide'
import { formatFullDay } from '@/shared/format-date'
import type { Edition } from '../edition'
import { html, type Html, type Part } from '../html'
import { guideWords } from '../words'

/** What frames a page. */
export interface Frame {
  edition: Edition
  title: string
  /** From the page to the folder of the guide: empty, or `../`. */
  root: '' | '../'
  /** The data beside the page. */
  data: string
  /** Whose version stands at the foot. */
  servicePackage?: ServicePackage
  /** Names the page at the foot of every sheet. */
  sheet: string
  script?: boolean
  quiet?: boolean
  /** Printed in smaller type. */
  dense?: boolean
}

/** Scripts and sheets of the guide itself only, also when it is opened from a folder. */
const POLICY = 'default-src \'none\'; style-src \'self\' file:; script-src \'self\' file:; base-uri \'none\'; form-action \'none\''

/** Version and date of effect, as the app says them; of the whole guide, its day. */
const versionWords = ({ servicePackage, edition }: Frame): string => (servicePackage
  ? guideText.notice.version(servicePackage.version, formatFullDay(servicePackage.effectiveFrom))
  : guideWords.asOf(formatFullDay(edition.today)))

const head = ({ title, root, script }: Frame): Html => html`<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="format-detection" content="telephone=no">
<title>${title}</title>
<link rel="stylesheet" href="${`${root}guide.css`}">
${script && html`<script src="${`${root}search.js`}" defer></script>`}
</head>`

const top = ({ root, servicePackage }: Frame): Html => html`<a class="skip" href="#main">${guideWords.skip}</a>
<header class="top"><div class="column top__row">
<a class="top__name" href="${`${root}index.html`}">${commonText.serviceName}${commonText.dot}${guideWords.site}</a>
${servicePackage && html`<a class="top__home" href="${`${root}index.html`}">${guideWords.home}</a>`}
</div></header>`

const foot = (frame: Frame): Html => html`<footer class="foot column">
<p class="foot__version" data-cell="version">${versionWords(frame)}</p>
<p>${guideWords.unsure}${guideWords.hotline(commonText.hotline)}</p>
<p>${frame.servicePackage && `${guideWords.asOf(formatFullDay(frame.edition.today))}${commonText.dot}`}${guideWords.edition(frame.edition.version)}${commonText.dot}<a href="${frame.data}">${guideWords.data}</a></p>
</footer>`

/** A whole page; the foot stands once on the screen and on every printed sheet. */
export function layout(frame: Frame, content: Part): Html {
  return html`<!doctype html>
<html lang="zh-CN">
${head(frame)}
<body class="theme${frame.quiet && ' theme--quiet'}${frame.dense && ' theme--dense'}">
${top(frame)}
<div class="sheets"><div class="sheets__body"><main id="main" class="column">
${content}
</main>
${foot(frame)}
</div><div class="sheets__foot"></div></div>
<div class="sheet-foot">${frame.sheet}${commonText.dot}${versionWords(frame)}${commonText.dot}${guideWords.edition(frame.edition.version)}</div>
</body>
</html>
`
}
