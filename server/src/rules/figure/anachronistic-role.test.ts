import assert from 'node:assert/strict';
import { checkRule } from '../../../../test/rules';
import { anachronisticRole } from './anachronistic-role';

const REGISTRY = `=== figures.yaml
- name: Ada Lindqvist
  roles:
    - title: mayor of Norrvik
      from: 2020-07-01
      to: 2024-07-01
`;
const WORDS = '“The ferry may sail before the summer,” said the mayor of Norrvik, Ada Lindqvist.';
const MARK = `${' '.repeat(49)}^^^^^^^^^^^^^^^^`;
const dated = (date: string, text: string, path = 'a.txt'): string => `=== ${path}\ndate: ${date}\n\n${text}\n`;

describe('figure/anachronistic-role', () => {
  it('asks the registry', () => {
    const [late] = checkRule(anachronisticRole, `${REGISTRY}\n${dated('2025-01-10', `${WORDS}\n${MARK}`)}`);
    assert.match(
      late!.message,
      /called “mayor of Norrvik” in an article of 2025-01-10, .* until 2024-07-01 by the registry/u,
    );
    const [early] = checkRule(anachronisticRole, `${REGISTRY}\n${dated('2019-01-10', `${WORDS}\n${MARK}`)}`);
    assert.match(early!.message, /since 2020-07-01/u);
  });

  it('lets be the days at both ends, and dates that may be inside', () => {
    for (const date of ['2020-07-01', '2022-05-04', '2024-07-01', '2024', '2024-07'])
      checkRule(anachronisticRole, `${REGISTRY}\n${dated(date, WORDS)}`);
  });

  it('is silent without a date', () => {
    checkRule(anachronisticRole, `${REGISTRY}\n=== a.txt\n${WORDS}\n`);
  });

  it('lets be former holders, speech, and other years', () => {
    const later = (text: string): unknown => checkRule(anachronisticRole, `${REGISTRY}\n${dated('2026-01-10', text)}`);
    later('“The ferry may sail,” said the former mayor of Norrvik, Ada Lindqvist.');
    later('Ada Lindqvist, who was the mayor of Norrvik, has no opinion on the ferry and the pier.');
    later('Ada Lindqvist, che era sindaca di Norrvik, non ha nulla da dire sul traghetto e sul molo della città.');
    later('“I asked the mayor of Norrvik, Ada Lindqvist, for a pier,” said Tomas Brandt.');
    later('In 2022 the mayor of Norrvik, Ada Lindqvist, bought the ferry.');
    later('“The ferry may sail,” said the president of the harbours, Ada Lindqvist.');
  });

  it('asks the articles, where one role followed another', () => {
    const minister = '“The ferry may sail,” said the minister of transport, Ada Lindqvist.';
    const corpus = [
      dated('2020-01-10', minister, '1.txt'),
      dated('2023-01-10', minister, '2.txt'),
      dated('2024-05-10', WORDS, '3.txt'),
      dated('2025-05-10', WORDS, '4.txt'),
    ];
    const [found] = checkRule(
      anachronisticRole,
      [...corpus, dated('2021-03-04', `${WORDS}\n${MARK}`, '5.txt')].join('\n'),
    );
    assert.match(
      found!.message,
      /other articles give that role in 2024-05-10 and “minister of transport” around this date/u,
    );
    checkRule(anachronisticRole, [...corpus, dated('2024-12-04', WORDS, '5.txt')].join('\n'));
    checkRule(anachronisticRole, [...corpus.slice(1), dated('2021-03-04', WORDS, '5.txt')].join('\n'));
  });
});
