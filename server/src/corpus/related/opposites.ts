/** Pairs of concepts that contradict each other where all else is the same: to open or to close a factory. */
const PAIRS = `
  victory/defeat victory/loss begin/end begin/stop open/close buy/sell accept/refus accept/reject agree/refus agree/disagree
  agree/reject good/bad high/low new/old fast/slow true/false guilty/innocen peace/war allow/forbid allow/refus
  import/export strong/weaken left_wing/right_wing cheap/expens cheap/price_high before/after majority/minorit leave/stay
  withdraw/stay join/leave friend/enem profit/loss easy/difficult rise/fall rise/reduc raise_lift/reduc growth/recession
  hire/layoff make/destroy build/destroy summer/winter heat/cold near/far fall/double rise/half continu/end continu/stop
  keep_on/end full/empty full/empty_out admit_v/deny_v confirm/deny_v secret/reveal secret/transparen remind/forget
  love/hatred enter/exit sentence_l/acquit condemn/acquit punish/reward congratulat/critici congratulat/blame
  encourage/discourage tough/soft wealth/poor equal/inequal lawful/law_break success/fail protect_v/damage
  protect_v/threaten_v save_money/waste_v save_money/expense day/night morning/evening alive/dead young_people/elderly
  young/old public/private same/different similar/different trust/doubt calm/fear secur/danger sure_safe/danger clean/dirty
  permanent/temporary frequent/rare inside/outside early/late soon/late free_gratis/pay right/mistake support/opposition
  endorse/opposition unity/divi separat/connect repair/damage repair/break_down replac/maintain abolish/maintain
  improv/worsen optimis/pessimis everywhere/nowhere accept_in/reject accept_in/deport invit/expel many/few more/less
  so_much/few growth/fall growth/slump growth/collaps rise/slump rise/collaps rise/sink_down positive/negative
  arrest/liberate prison/liberate publisher/secret announc/secret bombing/rebuild destroy/rebuild destroy/repair loss/gain
  rise/abolish rise/remov protect_v/attack survivor/die alive/die survivor/dead double/half triple/fall triple/half
  man/woman north/south east/west confess/deny_v forgive/punish pardon/punish pardon/condemn reinforc/weaken hunger/full
  layoff/promot accept_in/expel protect_v/expel freedom/prison liberate/prisoner kidnap/liberate hostage/liberate
  seize/return seize/give_back steal/give_back steal/return create/destroy create/abolish create/remov early/delay_v
  fast/delay_v calm/tension trust/fear love/anger peace/attack peace/bombing ceasefire/bombing stabil/collaps heal/die
  recover/die begin/cancel_v profit/deficit sure_safe/threaten_v defen/attack subsid/abolish hire/resign appoint/layoff
  appoint/resign encourage/forbid encourage/prevent allow/prevent cause_v/prevent unchanged/rise unchanged/fall
  unchanged/change keep/abolish keep/remov maintain/remov stay/expel stay/deport
  concede/score_goal concede/victory resist/loss resist/surrender resist/surrender_p resist/collaps resist/break
  hold/break save_money/spend rescue/leave_behind rescue/drown rescue/kill
  rescue/arrest kidnap/rescue lose_job/hire heal/infect heal/injur aid/hinder accelerat/slow accelerat/delay_v
  enter/leave accuse/pardon accuse/acquit guilty/acquit trust/suspicion
  remember/forget protest/endorse support/critici endorse/critici endorse/condemn support/condemn congratulat/condemn
  applaud/critici unity/quarrel rebuild/attack bombing/repair inaugurate/close free_gratis/expens
  full/leave_behind advance/retreat advance/withdraw conquer/surrender approve/reject
  approve/refus endorse/refus support/refus support/reject renew/abolish renew/cancel_v renew/end continu/cancel_v
  keep_on/stop expand/reduc expand/limit expand/fall develop/reduc growth/reduc improv/damage add/remov
  gather/share_out obey/violate obey/refus fulfil/violate keep/violate join/exclude
  accept_in/evict rent/evict health/illness ill/heal well/ill birth/die childbirth/die success/defeat victory/fail
  calm/riot order/chaos summer/autumn spring/autumn monday/sunday majority/few all/few many/rare take/give_back take/return steal/bring_back marriage/divorc birth/corpse shortage/surplus lack/surplus
  earn/spend profit/waste_v hear/ignore clean/pollut yesterday/tomorrow today/tomorrow approve/cancel_v approve/abolish
  build/close rent/sell buy/rent victory/draw defeat/draw publish/delete promot/resign often/rare
  always/never_before forever_p/never_before drought/flood drought/rain cool/heat light/dark white/black cheap/luxury
`;

/** Groups of which each contradicts every other where all else is the same: one day of the week is not another. */
const GROUPS = `
  january february march april may_month june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday
  summer winter spring autumn
  north south east west
  father mother brother sister son daughter grandparent
  red green blue yellow white black
  gold silver iron copper plastic glass wooden
  car bus train plane ship lorry cycl underground
  dog cat wolf sheep cow pig horse bird bear bee
  bread meat milk wine beer cheese rice coffee sugar
  coal oil gas nuclear
  heart lung brain knee shoulder eye ear tooth skin foot
  football tennis basketball cycl swim boxing ski
  hospital school prison library museum theatre church stadium airport port factory supermarket hotel bridge tunnel
  russia ukrain united_states china germany france italy spain britain israel iran iraq syria lebanon turkey egypt india japan poland greece portug austria
`;

const listOf = (text: string): string[] => text.trim().split(/\s+/);

/** All pairs that contradict each other, parted by spaces. */
export const OPPOSITES = [
  ...listOf(PAIRS),
  ...GROUPS.trim()
    .split('\n')
    .flatMap((line) => {
      const group = listOf(line);
      return group.flatMap((one, at) => group.slice(at + 1).map((other) => `${one}/${other}`));
    }),
].join(' ');

/** Concepts that deny something without a word like `not`: to refuse is not to accept. */
export const DENYING = `
  lack miss_lack fail forbid refus reject prevent secret deny_v stop cancel_v abolish end against opposition disagree
`;
