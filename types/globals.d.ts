/** Values the build writes into the source; see `config/index.ts`. */
declare const API_BASE: string
declare const APP_VERSION: string

declare module '*.scss'
declare module '*.css'
