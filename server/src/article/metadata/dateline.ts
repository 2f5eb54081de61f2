import type { Range } from '../../text/range';
import type { Language } from '../../languages/language';
import type { Cursor } from '../dates/cursor';
import { dayThenMonth, monthThenDay, type WrittenDay } from '../dates/dayMonth';
import { wordEnd } from '../dates/phrases';
import { dateTable, monthOpeners } from '../dates/table';
import { agencyNamed } from '../../languages/outletTable';
import { WordTable } from '../../languages/wordTable';
import { CharClass, charClass } from '../../text/chars';

/** The phrase that opens a news story: `BRUSSELS, Feb 11 (Agency) –`. The range takes in the dash. */
export interface Dateline extends Range {
  /** The place; a name written in capitals is given with small letters. */
  readonly place: (Range & { readonly value: string }) | null;
  /** The agencies, in their own spelling; several where a slash parts them. */
  readonly sources: readonly (Range & { readonly value: string })[];
  /** Day and month; the year is null where it is not written. */
  readonly date: (Range & { readonly y: number | null; readonly m: number; readonly d: number }) | null;
}

type Named = Range & { readonly value: string };

/** Datelines are shorter than this. */
const LONGEST = 160;
const WORD = String.raw`\p{Lu}[\p{L}\p{M}’'.]*`;
const PLACE = new RegExp(
  String.raw`${WORD}(?:(?:[ \u00a0/-]|[ ](?:di|del|de|la|am|sur|upon|and|e|und)[ ])${WORD}){0,4}`,
  'uy',
);
const REGION = new RegExp(String.raw`${WORD}(?:[ -]${WORD}){0,2}`, 'uy');
const CLOSER = /(?:[.:]?[ \u00a0]*(?:--|[-–—]))(?=[\s"“”„«»‘’']|\p{Lu}|$)/uy;
const PAREN = /\(([^()\r\n]{2,40})\)/uy;
/** An agency that ends its dateline with a stop: `Интерфакс.` */
const STOPPED = /(\p{Lu}[\p{L}\d]+(?: \p{Lu}\p{L}+)?)\.(?=\s|$)/uy;
/** The word for a year that some languages put behind it. */
const YEAR_WORD = /[ \u00a0](?:года|року|roku|[гр]\.)(?![\p{L}])/uy;
const SLASHED = /\/([\p{L} -]{2,30})\//uy;

/** Words in capitals that open a story and are no place. */
const KICKERS =
  /^(?:exclusive|breaking|update|analysis|opinion|video|foto|photos?|live|esclusiv[oa]|intervista|interview|comment|editorial|urgent|flash|special|focus|scheda|dossier|factbox|explainer|profile|correction|reportage|ultim'ora|eilmeldung|exklusiv|alerte|exclusif|exclusiva|entrevista)/iu;

/**
 * Reads a dateline that starts at `at`: place, perhaps a country in brackets, day and month, agency, and a dash; or an
 * agency first, as ANSA and LaPresse write. Null if the words there are none. Looks at most 160 code units ahead.
 */
export function readDateline(text: string, at: number, languages: readonly Language[]): Dateline | null {
  const reader = new Reader(text, at, languages);
  return reader.read();
}

class Reader {
  private at: number;
  private readonly end: number;
  private place: Named | null = null;
  private readonly brackets: Named[] = [];
  private readonly sources: Named[] = [];
  private date: Dateline['date'] = null;
  private slashed = false;
  private stopped = false;

  constructor(
    private readonly text: string,
    private readonly start: number,
    private readonly languages: readonly Language[],
  ) {
    this.at = start;
    let end = start;
    const limit = Math.min(text.length, start + LONGEST);
    while (end < limit && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++;
    this.end = end;
  }

  read(): Dateline | null {
    const agencyFirst = this.agencyFirst();
    if (agencyFirst === false) return null;
    const closed = this.at;
    const place = this.match(PLACE);
    const capitals = place !== null && isShouted(place[0]);
    if (place) {
      // "Полтава. 2 вересня": a stop behind one word is none of its own.
      const name = /^[^ .]+\.$/u.test(place[0]) ? place[0].slice(0, -1) : place[0];
      this.place = { start: place.index, end: place.index + name.length, value: placeName(name) };
      this.at = place.index + place[0].length;
      this.parts();
    }
    const dash = this.match(CLOSER);
    const closing = this.at;
    if (dash && this.date && !this.stopped) {
      this.at = dash.index + dash[0].length;
      this.spaces();
      if (!this.stoppedAgency()) this.at = closing;
    }
    const found = this.judge(capitals, dash !== null);
    if (found) return this.result(dash && this.at === closing ? dash.index + dash[0].length : this.at);
    if (!agencyFirst) return null;
    // "(LaPresse) “…": the agency alone; what follows it is the body.
    this.place = null;
    this.date = null;
    return this.result(closed);
  }

  /** Reads an agency that stands first. False if brackets open the text and hold no agency; null if nothing is there. */
  private agencyFirst(): boolean | null {
    const bracket = this.match(PAREN);
    const bare = bracket ? null : /[\p{Lu}\d][\p{L}\d]{2,11}(?=[ \u00a0]*[-–—])/uy;
    const word = bare ? this.match(bare) : null;
    const name = bracket ? bracket[1]! : (word?.[0] ?? '');
    if (!agenciesIn(name)) return bracket ? false : null;
    const start = bracket ? bracket.index + 1 : word!.index;
    this.addSources(start, name);
    this.at = (bracket ?? word)!.index + (bracket ?? word)![0].length;
    const dash = this.match(CLOSER);
    if (dash) this.at = dash.index + dash[0].length;
    this.spaces();
    return true;
  }

  /** Reads what may stand between the place and the dash, in any order. */
  private parts(): void {
    for (let count = 0; count < 8; count++) {
      this.spaces();
      const bracket = this.match(PAREN);
      if (bracket) {
        this.brackets.push({
          start: bracket.index + 1,
          end: bracket.index + 1 + bracket[1]!.length,
          value: bracket[1]!,
        });
        this.at = bracket.index + bracket[0].length;
        continue;
      }
      const slashed = this.match(SLASHED);
      if (slashed && agenciesIn(slashed[1]!)) {
        this.addSources(slashed.index + 1, slashed[1]!);
        this.at = slashed.index + slashed[0].length;
        this.slashed = true;
        continue;
      }
      const comma = this.text[this.at] === ',' || (this.date !== null && this.text[this.at] === '.');
      const here = this.at;
      if (comma) {
        this.at++;
        this.spaces();
      }
      const skipped = /(?:le|den|il)[ ]/uy;
      const article = this.match(skipped);
      if (article) this.at += article[0].length;
      if (!this.date && this.readDate()) continue;
      if (comma && this.stoppedAgency()) return;
      const region = comma ? this.match(REGION) : null;
      if (region) this.at = region.index + region[0].length;
      else if (!comma) {
        this.at = here;
        return;
      } else if (this.text[this.at] !== '(') {
        this.at = here;
        return;
      }
    }
  }

  /** Reads an agency that a stop follows; behind it the story begins. */
  private stoppedAgency(): boolean {
    const agency = this.date && this.match(STOPPED);
    if (!agency || !agenciesIn(agency[1]!)) return false;
    this.addSources(agency.index, agency[1]!);
    this.at = agency.index + agency[0].length;
    return (this.stopped = true);
  }

  private readDate(): boolean {
    if (!this.opensDate()) return false;
    for (const language of this.languages) {
      const cursor: Cursor = {
        text: this.text,
        end: this.end,
        floor: this.at,
        table: dateTable(language),
        anchor: null,
        anchorText: undefined,
      };
      const day: WrittenDay | null = dayThenMonth(cursor, this.at) ?? monthThenDay(cursor, this.at);
      if (!day || day.lastDay !== null || day.d > 31) continue;
      this.date = { start: day.start, end: day.end, y: day.y, m: day.m, d: day.d };
      this.at = day.end;
      const year = this.match(YEAR_WORD);
      if (year) this.at = year.index + year[0].length;
      else if (this.text[this.at] === '.' && this.text[this.at + 1] !== '-') this.at++;
      return true;
    }
    return false;
  }

  /** True at a digit, and at a word that names a month or the first day of one in any of the languages. */
  private opensDate(): boolean {
    const { text, at } = this;
    if (charClass(text.charCodeAt(at)) === CharClass.Digit) return true;
    const end = wordEnd(text, at, this.end);
    return end > at && openersOf(this.languages).get(text, at, end) !== 0;
  }

  /** Whether enough speaks for a dateline. Sorts the brackets into countries and agencies. */
  private judge(capitals: boolean, dash: boolean): boolean {
    if (!this.place) return false;
    for (const { start, value } of this.brackets) if (agenciesIn(value)) this.addSources(start, value);
    const signed = this.sources.length > 0;
    const last = this.brackets.at(-1);
    // An agency that nobody listed: the last of two brackets, or the one behind a date or a place in capitals. Two
    // capitals alone are an Italian province (MI) or an American state.
    if (
      !signed &&
      dash &&
      last &&
      (this.brackets.length > 1 || this.date || capitals) &&
      !/^\p{Lu}{2}$/u.test(last.value)
    ) {
      this.addSources(last.start, last.value);
    }
    if (signed) return dash || this.slashed || this.date !== null || this.sentenceFollows();
    if (!dash) return false;
    if (this.date || this.sources.length > 0) return true;
    const value = this.text.slice(this.place.start, this.place.end);
    const short = value.split(/[ -]/u).length <= 3 && value.length >= 3;
    return capitals && short && !KICKERS.test(value) && this.atBlockStart() && !this.lineIsShouted();
  }

  /** Some agencies write no dash: the story then opens with a capital or a quotation mark. */
  private sentenceFollows(): boolean {
    return this.brackets.length > 0 && /^\s*[\p{Lu}"“„«»‘']/u.test(this.text.slice(this.at, this.at + 8));
  }

  private addSources(start: number, written: string): void {
    let offset = start;
    for (const part of agencyNamed(written) ? [written] : written.split('/')) {
      const value = agencyNamed(part)?.name ?? part.trim();
      if (value !== '') this.sources.push({ start: offset, end: offset + part.length, value });
      offset += part.length + 1;
    }
  }

  /** A place in capitals alone is a dateline only where a paragraph opens, not in the middle of a broken one. */
  private atBlockStart(): boolean {
    const before = this.text.slice(Math.max(0, this.start - 4), this.start);
    return this.start === 0 || !/\S[ \t]*(?:\r\n|\r|\n)?$/u.test(before) || /[ \t\u00a0]$/u.test(before);
  }

  /** A headline in capitals is no story: "ROMA - IL GOVERNO CADE". */
  private lineIsShouted(): boolean {
    const rest = this.text.slice(this.at, this.end);
    return rest === rest.toUpperCase();
  }

  private result(end: number): Dateline {
    return { start: this.start, end, place: this.place, sources: this.sources, date: this.date };
  }

  private spaces(): void {
    while (this.at < this.end && (this.text[this.at] === ' ' || this.text[this.at] === '\u00a0')) this.at++;
  }

  /** Matches a sticky expression here; the match never runs over the window's end. */
  private match(expression: RegExp): RegExpExecArray | null {
    expression.lastIndex = this.at;
    const found = expression.exec(this.text);
    expression.lastIndex = 0;
    return found && found.index + found[0].length <= this.end ? found : null;
  }
}

const openers = new WeakMap<readonly Language[], WordTable>();

function openersOf(languages: readonly Language[]): WordTable {
  let table = openers.get(languages);
  if (!table) {
    const words = new Map<string, number>();
    for (const language of languages) {
      for (const word of monthOpeners(language)) words.set(word, 1);
    }
    openers.set(languages, (table = new WordTable(words)));
  }
  return table;
}

/** True if the words, or all of those that slashes part, are known agencies. */
const agenciesIn = (written: string): boolean =>
  agencyNamed(written) !== undefined || written.split('/').every((part) => agencyNamed(part) !== undefined);

const isShouted = (words: string): boolean => words === words.toUpperCase() && /\p{Lu}{2}/u.test(words);

/** `BRUXELLES` as `Bruxelles`, `NEW YORK` as `New York`; mixed case and initials (`USA`) stay. */
function placeName(written: string): string {
  if (!isShouted(written) || written.length < 4) return written;
  return written
    .toLowerCase()
    .replace(/(^|[ \u00a0/'’-])(\p{Ll})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase());
}
