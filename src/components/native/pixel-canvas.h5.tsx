/** H5: nothing; a worker has a canvas of its own. */
export const PixelCanvas = () => null
