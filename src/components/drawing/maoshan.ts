/**
 * 茅山 with its three peaks and the temple roof on the highest, and the streams at its foot
 * that become the 秦淮河. Drawn for a width of 375 and a height of 120; opacity is depth.
 */
export const maoshan = [
  // far ridge
  { fill: 0.1, d: 'M0 82c24-4 40-16 60-20 12-2 20 2 32 4 14-6 24-20 42-24 14-3 24 6 36 12 16-8 30-24 50-31q12-2.5 24 0c18 7 24 22 44 30 16-6 30-4 46 5 16 8 28 12 41 14v48H0z' },
  // near hills
  { fill: 0.12, d: 'M0 100c40-5 62-22 96-22 32 0 44 15 74 17 38 1 62-19 98-19 38 0 60 18 107 22v22H0z' },
  // the crest, open where the temple stands, and the steps up to it
  { stroke: 0.3, d: 'M0 82c24-4 40-16 60-20 12-2 20 2 32 4 14-6 24-20 42-24 14-3 24 6 36 12 16-8 30-24 46-30M248 24c16 8 20 21 40 29 16-6 30-4 46 5 16 8 28 12 41 14' },
  { stroke: 0.28, dashes: '1 4', d: 'M233 27c6 8-6 12-2 20s10 12 4 20' },
  // roof with two eaves
  { stroke: 0.55, d: 'M232 3v3M222.5 13c5-.8 7.5-3.4 9.5-7 2 3.6 4.5 6.2 9.5 7zM226 13v4M238 13v4M217.5 21.5c5-.6 7-2.5 8.5-4.5h12c1.5 2 3.5 3.9 8.5 4.5zM222.5 21.5V24M241.5 21.5V24M232 21.5V24' },
  // two streams that meet and widen as they run west
  { stroke: 0.3, d: 'M322 86c-8 3 4 5.5-10 8.5s-32 2.5-48 5-22 3.5-32 5M170 94.5c12 1 22 2.5 17 5s10 4 43 5' },
  { stroke: 0.34, d: 'M230 104.5c-32 2-66 0-104 3.5s-84 6-126 4M232 106c-26 5-58 4-88 7s-72 5-144 5M46 115.5h22M92 112.5h14M150 109.5h10' }
]
