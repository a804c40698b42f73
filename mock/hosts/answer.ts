import { getResponse, HttpHandler, type RequestHandler } from 'msw'

type Fits = (method: string, pathname: string) => boolean

const fitsOf = (handler: RequestHandler): Fits => {
  if (!(handler instanceof HttpHandler)) return () => true
  const { method, path } = handler.info
  const pattern = new RegExp(`${String(path).replace(/^\*/, '').replace(/:\w+/g, '[^/]+')}$`)
  return (asked, pathname) => asked === method && pattern.test(pathname)
}

/**
 * Answers requests outside a browser; undefined when nobody does. MSW asks its handlers one after the other and takes the
 * request apart for each, so only those are asked that can fit: a tenth of the time of a long journey.
 */
export const answererOf = (handlers: readonly RequestHandler[]): (request: Request) => Promise<Response | undefined> => {
  const known = handlers.map((handler) => ({ handler, fits: fitsOf(handler) }))
  return (request) => {
    const { pathname } = new URL(request.url)
    return getResponse(known.filter(({ fits }) => fits(request.method, pathname)).map(({ handler }) => handler), request)
  }
}
