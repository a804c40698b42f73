import { box, circle, dot } from './shapes'

const TRAY = 'M4.5 15.5V18q0 2 2 2h11q2 0 2-2v-2.5'
const EYE = 'M2.5 12c2.4-4.3 5.6-6.5 9.5-6.5s7.1 2.2 9.5 6.5c-2.4 4.3-5.6 6.5-9.5 6.5S4.9 16.3 2.5 12z'
const FRAME = 'M4 8V6q0-2 2-2h2M16 4h2q2 0 2 2v2M20 16v2q0 2-2 2h-2M8 20H6q-2 0-2-2v-2'
const CAMERA_BODY = 'M8.5 6.5l1-2h5l1 2H19q2 0 2 2V17q0 2-2 2H5q-2 0-2-2V8.5q0-2 2-2z'

/** What a person can do here: line drawings on a grid of 24. */
export const actionPaths = {
  back: 'M15 5l-7 7 7 7',
  close: 'M6 6l12 12M18 6L6 18',
  search: `${circle(10.8, 10.8, 6.3)}M15.5 15.5l5 5`,
  scan: `${FRAME}M4 12h16`,
  camera: `${CAMERA_BODY}${circle(12, 12.7, 3.5)}`,
  album: `${box(3.5, 4.5, 17, 15, 2)}${circle(8.8, 9.3, 1.6)}M3.5 17l5-4 3 2.5 4-4.5 5 5`,
  file: 'M3 18V6.5Q3 5 4.5 5h4.3l2 2.5h8.7Q21 7.5 21 9v9q0 1.5-1.5 1.5h-15Q3 19.5 3 18zM3 11.5h18',
  'chevron-right': 'M9.5 6l6 6-6 6',
  'chevron-down': 'M6 9.5l6 6 6-6',
  'chevron-up': 'M6 14.5l6-6 6 6',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  trash: 'M4 6.5h16M9 6.5V4h6v2.5M6 6.5l1 13.5h10l1-13.5M10 10.5v6M14 10.5v6',
  edit: 'M4 20l1-4.5L16 4.5l3.5 3.5L8.5 19zM13.5 7l3.5 3.5',
  eye: `${EYE}${circle(12, 12, 3)}`,
  'eye-off': 'M4 4l16 16M9.5 5.8A9.7 9.7 0 0 1 12 5.5c3.9 0 7.1 2.2 9.5 6.5a15 15 0 0 1-2.7 3.6M6.5 7.3A14 14 0 0 0 2.5 12c2.4 4.3 5.6 6.5 9.5 6.5a9.7 9.7 0 0 0 4.6-1.2',
  share: `${circle(6, 12, 2.5)}${circle(17.5, 5.5, 2.5)}${circle(17.5, 18.5, 2.5)}M8.2 10.8l7.1-4M8.2 13.2l7.1 4`,
  print: `M7 8.5V3.5h10v5M7 17H5q-2 0-2-2v-4.5q0-2 2-2h14q2 0 2 2V15q0 2-2 2h-2M7 13.5h10v7H7z${dot(17.5, 11.2)}`,
  download: `${TRAY}M12 4v11M7.5 10.7L12 15.2l4.5-4.5`,
  upload: `${TRAY}M12 15V4.2M7.5 8.5L12 4l4.5 4.5`,
  speaker: 'M4 9.5v5h3.5L12.5 19V5L7.5 9.5zM16 9a4.2 4.2 0 0 1 0 6M18.5 6.2a8.2 8.2 0 0 1 0 11.6',
  stop: `${circle(12, 12, 8.7)}M9 9h6v6H9z`,
  sign: 'M3.5 19c2.5-4 5-6.5 5-4 0 2-2.2 4.3-1 4.3s1.7-1.6 2.7-1.6.6 1.6 2.1 1.6h8.2M12.3 14.5l.8-3.4L19.1 4.5 21.5 6.9 15.7 13.7z',
  refresh: 'M20 5v5h-5M4 19v-5h5M5.2 9.5A7.3 7.3 0 0 1 18 7.2L20 10M18.8 14.5A7.3 7.3 0 0 1 6 16.8L4 14',
  'text-size': 'M2.5 19L8.5 5l6 14M4.6 14.2h7.8M15 19l3.3-8 3.2 8M16 16.6h4.5',
  filter: `${circle(9, 7, 2.2)}${circle(15, 17, 2.2)}M3.5 7h3.3M11.2 7h9.3M3.5 17h9.3M17.2 17h3.3`,
  retake: `${CAMERA_BODY}M9 11.7a3.4 3.4 0 1 1-.2 2.5M8.7 9.5v2.4h2.4`,
  more: 'M5 11.5h1v1h-1zM11.5 11.5h1v1h-1zM18 11.5h1v1h-1z',
  undo: 'M8 5L4 9l4 4M4 9h10.5a5 5 0 0 1 0 10H9',
  torch: 'M13 3L5.5 13.5H11L10 21l8.5-11H13z',
  copy: `${box(8.5, 8.5, 12, 12, 2)}M15.5 5.5q0-2-2-2h-8q-2 0-2 2v8q0 2 2 2`,
  rotate: `${box(4, 11, 10, 9.5, 1.5)}M20 14.5V12a6.5 6.5 0 0 0-6.5-6.5H9M11.8 2.7L9 5.5l2.8 2.8`
} as const
