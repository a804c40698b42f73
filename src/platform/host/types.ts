/** The program our pages run inside. */
export interface Host {
  end: 'weapp' | 'alipay' | 'h5'
  /** What a person calls it: 微信, 支付宝, 苏服办, or undefined in a plain browser. */
  name: string | undefined
  /** The host's own title bar stands above our page; we draw none. */
  drawsTitleBar: boolean
  /** What the page was opened with: scenario, entry QR, deep link. */
  launchQuery(): Record<string, string>
  /** How much larger the person set the host's text: 1 is normal. */
  fontScale(): number
  /** The person asked the system for a dark screen. */
  prefersDark(): boolean
  /** The host's own elder flag; undefined where the host tells none. Read on every return. */
  elderFlag(): Promise<boolean | undefined>
}
