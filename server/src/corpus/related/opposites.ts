/** Pairs of concepts that contradict each other where all else is the same: to open or to close a factory. */
export const OPPOSITES = `
  victory/defeat begin/end begin/stop open/close buy/sell accept/refus agree/refus agree/disagree good/bad high/low new/old
  fast/slow true/false guilty/innocen peace/war allow/forbid allow/refus import/export strong/weaken left_wing/right_wing
  cheap/expens before/after majority/minorit leave/stay friend/enem profit/loss easy/difficult rise/fall rise/reduc hire/layoff
  make/destroy build/destroy summer/winter heat/cold near/far fall/double rise/half
`;
