import type {
  Application, CertificateDispute, CorrectionReply, DeferredMaterialReply, Delivery, DraftContent, DraftSave, PrefillRequest, RatingInput, Signature, SignIn,
  SubmittedMaterial, UploadPlan, WalletKeep
} from '@types-contract/contract'
import * as v from 'valibot'
import { answers, day, fieldValue, fieldValues, instant, address } from './value-shapes'

const ids = v.array(v.string())

const photoWarnings = v.array(v.strictObject({
  fileId: v.string(),
  flaws: v.pipe(v.array(v.picklist(['too-dark', 'cut-off', 'blurred', 'glare', 'tilted', 'small', 'unchecked'])), v.minLength(1))
}))

const material: v.GenericSchema<unknown, SubmittedMaterial> = v.strictObject({
  materialId: v.string(),
  way: v.picklist(['certificate', 'data-check', 'produced', 'generated', 'capture', 'file', 'commitment', 'later']),
  fileIds: v.optional(ids),
  certificateId: v.optional(v.string()),
  dueOn: v.optional(day),
  usedAnyway: v.optional(v.boolean()),
  walletEntryId: v.optional(v.string()),
  photoWarnings: v.optional(photoWarnings)
})

const delivery: v.GenericSchema<unknown, Delivery> = v.strictObject({
  kind: v.picklist(['electronic', 'window', 'post']),
  hallId: v.optional(v.string()),
  recipient: v.optional(v.string()),
  phone: v.optional(v.string()),
  address: v.optional(address)
})

const signature: v.GenericSchema<unknown, Signature> = v.strictObject({
  kind: v.picklist(['drawn', 'typed']),
  fileId: v.optional(v.string()),
  text: v.optional(v.string()),
  signedAt: instant
})

const disputes = v.array(v.strictObject({ fieldId: v.string(), claim: v.pipe(v.string(), v.maxLength(500)) }))

const certificateDisputes: v.GenericSchema<unknown, CertificateDispute[]> = v.array(v.strictObject({
  materialId: v.string(),
  certificateId: v.string(),
  reason: v.picklist(['expired', 'not-mine', 'wrong-details', 'wrong-photo', 'other']),
  claim: v.pipe(v.string(), v.maxLength(500))
}))

/** Body of `submitApplication`. */
export const applicationShape: v.GenericSchema<unknown, Application> = v.strictObject({
  packageId: v.string(),
  version: v.string(),
  draftId: v.optional(v.string()),
  answers,
  itemIds: ids,
  dataSharing: v.boolean(),
  values: fieldValues,
  materials: v.array(material),
  disputes: v.optional(disputes),
  certificateDisputes: v.optional(certificateDisputes),
  delivery,
  consentIds: ids,
  signature,
  origin: v.strictObject({
    end: v.picklist(['weapp', 'alipay', 'h5']),
    host: v.optional(v.string()),
    entry: v.optional(v.pipe(v.string(), v.maxLength(64))),
    elderMode: v.optional(v.boolean())
  })
})

const draftContent: v.GenericSchema<unknown, DraftContent> = v.strictObject({
  packageId: v.string(),
  version: v.string(),
  answers,
  droppedItemIds: ids,
  addedItemIds: ids,
  dataSharing: v.nullable(v.boolean()),
  values: fieldValues,
  materials: v.array(material),
  disputes: v.optional(disputes),
  certificateDisputes: v.optional(certificateDisputes),
  delivery: v.optional(delivery),
  consentIds: ids,
  doneSectionIds: v.optional(ids),
  entry: v.optional(v.string())
})

/** Body of `saveDraft`. */
export const draftSaveShape: v.GenericSchema<unknown, DraftSave> = v.strictObject({
  baseRevision: v.pipe(v.number(), v.integer(), v.minValue(0)),
  content: draftContent
})

/** Body of `keepInWallet`. */
export const walletKeepShape: v.GenericSchema<unknown, WalletKeep> = v.strictObject({
  packageId: v.string(),
  materialId: v.string(),
  fileIds: v.pipe(ids, v.minLength(1)),
  consent: v.literal(true)
})

/** Body of `signIn`. */
export const signInShape: v.GenericSchema<unknown, SignIn> = v.strictObject({
  provider: v.picklist(['wechat', 'alipay', 'host-ticket', 'demo']),
  credential: v.pipe(v.string(), v.maxLength(4096))
})

/** Body of `refreshSession`. */
export const refreshShape = v.strictObject({ refreshToken: v.string() })

/** Body of `getPrefill`. */
export const prefillShape: v.GenericSchema<unknown, PrefillRequest> = v.strictObject({
  packageId: v.string(),
  version: v.string(),
  answers,
  dataSharing: v.boolean()
})

/** Body of `submitCorrections`. */
export const correctionReplyShape: v.GenericSchema<unknown, CorrectionReply> = v.strictObject({
  noticeId: v.string(),
  points: v.pipe(v.array(v.strictObject({
    pointId: v.string(),
    fileId: v.optional(v.string()),
    value: v.optional(fieldValue),
    photoWarnings: v.optional(photoWarnings),
    disagreement: v.optional(v.pipe(v.string(), v.maxLength(500)))
  })), v.minLength(1))
})

/** Body of `handInDeferredMaterials`. */
export const deferredReplyShape: v.GenericSchema<unknown, DeferredMaterialReply> = v.strictObject({
  materials: v.pipe(v.array(v.strictObject({
    materialId: v.string(),
    way: v.picklist(['capture', 'file']),
    fileIds: v.pipe(ids, v.minLength(1)),
    usedAnyway: v.optional(v.boolean()),
    photoWarnings: v.optional(photoWarnings)
  })), v.minLength(1))
})

/** Body of `rate`. */
export const ratingShape: v.GenericSchema<unknown, RatingInput> = v.strictObject({
  departmentId: v.optional(v.string()),
  grade: v.picklist(['very-satisfied', 'satisfied', 'basically-satisfied', 'dissatisfied', 'very-dissatisfied']),
  optionsVersion: v.string(),
  reasonIds: v.optional(ids),
  comment: v.optional(v.pipe(v.string(), v.maxLength(500)))
})

/** Body of `openUpload`. */
export const uploadPlanShape: v.GenericSchema<unknown, UploadPlan> = v.strictObject({
  name: v.pipe(v.string(), v.maxLength(255)),
  bytes: v.pipe(v.number(), v.integer(), v.minValue(0)),
  mediaType: v.string(),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  materialId: v.optional(v.string())
})

/** Body of `putUploadPart` from clients that cannot send bytes. */
export const textPartShape = v.strictObject({ base64: v.string() })

/** Body of `setScenario`. */
export const scenarioShape = v.strictObject({ name: v.nullable(v.string()) })

/** Body of `setClock`. */
export const clockShape = v.strictObject({
  speed: v.optional(v.pipe(v.number(), v.minValue(1), v.maxValue(1_000_000))),
  skipDays: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(400)))
})
