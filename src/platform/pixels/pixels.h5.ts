import type { Pixels } from './types'

/** H5: a worker of its own for each photograph, fetched when the first one is taken. */
export const pixels: Pixels = {
  getReady: () => {
    import('./photo-lab.h5').then(({ wakeWorker }) => wakeWorker()).catch(() => undefined)
  },
  openAhead: (path, kind) => {
    import('./photo-lab.h5').then(({ openPhotoAhead }) => openPhotoAhead(path, kind)).catch(() => undefined)
  },
  open: async (path, jobs) => {
    try {
      const { openPhoto } = await import('./photo-lab.h5')
      return await openPhoto(path, jobs)
    } catch {
      return { kind: 'refused', why: 'unreadable' }
    }
  },
  join: async (paths, jobs, mark) => {
    try {
      const { joinPhotos } = await import('./photo-lab.h5')
      return await joinPhotos(paths, jobs, mark)
    } catch {
      return { kind: 'refused', why: 'unreadable' }
    }
  }
}
