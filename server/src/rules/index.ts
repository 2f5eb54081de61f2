import { ambiguousNumeric } from './date/ambiguous-numeric';
import { impossible } from './date/impossible';
import { outsideInterval } from './date/outside-interval';
import { unresolvable } from './date/unresolvable';
import { wrongWeekday } from './date/wrong-weekday';
import { ambiguousName } from './figure/ambiguous-name';
import { anachronisticRole } from './figure/anachronistic-role';
import { firstMention } from './figure/first-mention';
import { nameVariant } from './figure/name-variant';
import { tornName } from './figure/torn-name';
import { dateConflict } from './metadata/date-conflict';
import { duplicateKey } from './metadata/duplicate-key';
import { emptyValue } from './metadata/empty-value';
import { futureDate } from './metadata/future-date';
import { headerAfterBody } from './metadata/header-after-body';
import { invalidDate } from './metadata/invalid-date';
import { malformedHeader } from './metadata/malformed-header';
import { missingDate } from './metadata/missing-date';
import { missingField } from './metadata/missing-field';
import { missingSource } from './metadata/missing-source';
import { missingSpeaker } from './metadata/missing-speaker';
import { partialDate } from './metadata/partial-date';
import { quotedSpeakerNotListed } from './metadata/quoted-speaker-not-listed';
import { speakerNotQuoted } from './metadata/speaker-not-quoted';
import { unknownKey } from './metadata/unknown-key';
import { unknownSource } from './metadata/unknown-source';
import { unknownSpeaker } from './metadata/unknown-speaker';
import { altered } from './quotation/altered';
import { conflictingSpeaker } from './quotation/conflicting-speaker';
import { continuationMark } from './quotation/continuation-mark';
import { drift } from './quotation/drift';
import { mismatchedMarks } from './quotation/mismatched-marks';
import { mixedMarks } from './quotation/mixed-marks';
import { nestedSameMarks } from './quotation/nested-same-marks';
import { reversedMark } from './quotation/reversed-mark';
import { spaceInside } from './quotation/space-inside';
import { splitInsertion } from './quotation/split-insertion';
import { unansweredQuestion } from './quotation/unanswered-question';
import { unattributed } from './quotation/unattributed';
import { unclosed } from './quotation/unclosed';
import { unopened } from './quotation/unopened';
import { unusedSuppression } from './suppression/unused';
import { boilerplate } from './text/boilerplate';
import { controlCharacter } from './text/control-character';
import { doublePunctuation } from './text/double-punctuation';
import { duplicateArticle } from './text/duplicate-article';
import { encoding } from './text/encoding';
import { invisibleCharacter } from './text/invisible-character';
import { joinedWords } from './text/joined-words';
import { mixedLineEndings } from './text/mixed-line-endings';
import { mixedScript } from './text/mixed-script';
import { spaceBeforePunctuation } from './text/space-before-punctuation';
import { trailingSpace } from './text/trailing-space';
import { truncated } from './text/truncated';
import type { Rule } from './rule';

/** Every rule, by id. */
export const rules: readonly Rule[] = [
  ambiguousNumeric,
  impossible,
  outsideInterval,
  unresolvable,
  wrongWeekday,
  ambiguousName,
  anachronisticRole,
  firstMention,
  nameVariant,
  tornName,
  dateConflict,
  duplicateKey,
  emptyValue,
  futureDate,
  headerAfterBody,
  invalidDate,
  malformedHeader,
  missingDate,
  missingField,
  missingSource,
  missingSpeaker,
  partialDate,
  quotedSpeakerNotListed,
  speakerNotQuoted,
  unknownKey,
  unknownSource,
  unknownSpeaker,
  altered,
  conflictingSpeaker,
  continuationMark,
  drift,
  mismatchedMarks,
  mixedMarks,
  nestedSameMarks,
  reversedMark,
  spaceInside,
  splitInsertion,
  unansweredQuestion,
  unattributed,
  unclosed,
  unopened,
  unusedSuppression,
  boilerplate,
  controlCharacter,
  doublePunctuation,
  duplicateArticle,
  encoding,
  invisibleCharacter,
  joinedWords,
  mixedLineEndings,
  mixedScript,
  spaceBeforePunctuation,
  trailingSpace,
  truncated,
];

const byId = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule of that id, or undefined. */
export const ruleById = (id: string): Rule | undefined => byId.get(id);
