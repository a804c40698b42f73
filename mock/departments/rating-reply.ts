import type { RatingFile } from '../records/shapes'

const REPLY = '感谢您的意见。我们已核实情况并与经办窗口沟通，相关环节已经改进，工作人员也会电话向您说明。'

/** The department answers a poor rating: the follow-up is owed to the rater. */
export function replyToRating(file: RatingFile): void {
  file.replyAt = undefined
  const { followUp } = file.rating
  if (followUp) file.rating.followUp = { ...followUp, state: 'answered', reply: REPLY }
}
