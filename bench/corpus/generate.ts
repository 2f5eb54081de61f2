import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where a planted quotation stands: UTF-16 offsets of the words between the marks. */
export interface Place {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

/** What was generated, for asking about it. */
export interface Generated {
  readonly paths: readonly string[];
  /** The places of each quotation that was planted in several articles. */
  readonly planted: readonly (readonly Place[])[];
  /** Surnames of the people who speak. */
  readonly surnames: readonly string[];
  /** Bytes of all articles. */
  readonly bytes: number;
}

const SYLLABLES = 'ba ber co dan del fa gar hol in kar la lin mar mon nor ol pe ran sol tan ul ver wes yar'.split(' ');
const GIVEN = 'Ada Bela Cora Dario Edda Fabio Greta Hugo Ines Jonas Karla Leon Mira Nils Olga Piet Rosa Sven'.split(
  ' ',
);
const SMALL = 'the of and to in for with on at by from that which will has was not their its this'.split(' ');
const SAID = ['said', 'told reporters', 'added', 'warned', 'replied'];
const RARE = 20_000;

/** Numbers from 0 to 1 that follow from the seed (mulberry32, public domain). */
export function randomOf(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Writes a corpus of invented English articles of about 5 kB, with a quarter as many planted quotations as articles, each in two to
 * four of them, word for word. The same number and seed give the same files.
 */
export function generate(folder: string, count: number, seed: number): Generated {
  const random = randomOf(seed);
  const upTo = (most: number): number => Math.floor(random() * most);
  const pick = <T>(items: readonly T[]): T => items[upTo(items.length)]!;
  const made = (parts: number): string => Array.from({ length: parts }, () => pick(SYLLABLES)).join('');
  const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
  // Few words are frequent and most are rare, as in prose.
  const words = Array.from({ length: RARE }, () => made(2 + upTo(2)));
  const rare = (): string => words[Math.floor(30 * (Math.exp(random() * Math.log(RARE / 30)) - 1))]!;
  const word = (): string => (random() < 0.4 ? pick(SMALL) : rare());
  const sentence = (length: number): string => capital(Array.from({ length }, word).join(' '));
  const people = Array.from({ length: 2000 }, () => ({ given: pick(GIVEN), surname: capital(made(3)) }));

  const spoken = Array.from({ length: Math.ceil(count / 4) }, () => sentence(12 + upTo(20)));
  const due = Array.from({ length: count }, (): number[] => []);
  spoken.forEach((_, index) => {
    for (let copies = 2 + upTo(3); copies > 0; copies--) due[upTo(count)]!.push(index);
  });
  const planted = spoken.map((): Place[] => []);
  const paths: string[] = [];
  let bytes = 0;
  due.forEach((indices, number) => {
    const [year, month, day] = [2015 + (number % 10), 1 + (number % 12), 1 + (number % 28)].map((part) =>
      String(part).padStart(2, '0'),
    );
    const path = `${year}/${month}/${String(number).padStart(6, '0')}.txt`;
    let text = `date: ${year}-${month}-${day}\nsource: Harbour Post\n\n${sentence(7)}\n\n`;
    for (const index of [...indices, ...Array.from({ length: 7 }, () => null)]) {
      for (let prose = 0; prose < 4; prose++) text += `${sentence(8 + upTo(14))}. `;
      const { given, surname } = pick(people);
      const start = text.length + 1;
      text += `“${index === null ? sentence(6 + upTo(24)) : spoken[index]!}`;
      if (index !== null) planted[index]!.push({ path, start, end: text.length });
      text += `,” ${pick(SAID)} ${given} ${surname}.\n\n`;
    }
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
    paths.push(path);
    bytes += Buffer.byteLength(text);
  });
  writeFileSync(join(folder, 'copydesk.yaml'), 'articles: "**/*.txt"\n');
  return { paths, planted, surnames: people.map(({ surname }) => surname), bytes };
}
