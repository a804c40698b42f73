import Taro, { type Canvas as CanvasNode } from '@tarojs/taro'

/** A canvas of the page with its size in pixels of the view. */
export interface FoundCanvas { node: CanvasNode, width: number, height: number }

/** Finds a canvas of a mini-program's page; the node is there only after the page has drawn it. */
export const findCanvas = (id: string, tell: (found: FoundCanvas) => void): void => {
  Taro.nextTick(() => {
    Taro.createSelectorQuery().select(`#${id}`).fields({ node: true, size: true }).exec((results: (FoundCanvas | undefined)[]) => {
      const found = results[0]
      if (found?.node) tell(found)
    })
  })
}
