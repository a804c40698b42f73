/** Id of the canvas that a mini-program's screen keeps out of sight while it works on photographs; drawn there, found by the pixels port. */
export const PIXEL_CANVAS = 'pixel-canvas'
