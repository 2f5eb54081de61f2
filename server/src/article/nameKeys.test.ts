import assert from 'node:assert/strict';
import { parseArticle } from './parseArticle';

/** The figures of an article and how often each is named. */
function checkFigures(text: string, expected: Readonly<Record<string, number>>): void {
  const { figures, mentions } = parseArticle({ uri: 'a.txt', text });
  const found = figures.map(({ name }, i) => [name, mentions.filter(({ figure }) => figure === i).length]);
  assert.deepEqual(Object.fromEntries(found), expected);
}

describe('figures in every case of their names', () => {
  it('are one with the nominative that the text shows', () => {
    checkFigures(
      'Министр Зоя Карамышева приехала в Омск. По словам Карамышевой, мост откроют в мае. Это слова Зои Карамышевой.',
      { 'Зоя Карамышева': 3 },
    );
    checkFigures(
      'Prezes Artur Meszyński milczał. Obrońca Meszyńskiego zabrał głos. „To nie koniec” – powiedział Meszyński.',
      {
        'Artur Meszyński': 3,
      },
    );
  });

  it('are put in the nominative where the text never does', () => {
    checkFigures('Від хати Ніни Левицької лишилися комин і криниця, сказали сусіди.', { 'Ніна Левицька': 1 });
    checkFigures('По словам Инны Олеговны Тверитиной, долг снижается третий год подряд.', {
      'Инна Олеговна Тверитина': 1,
    });
  });

  it('leave homonyms of the other gender apart', () => {
    checkFigures(
      'Министр Иван Вершинин и депутат Анна Вершинина спорили весь вечер. Вершинина ушла первой, сказал Иван Вершинин.',
      {
        'Иван Вершинин': 2,
        'Анна Вершинина': 2,
      },
    );
  });

  it('are found behind a particle with a capital', () => {
    checkFigures(
      'Dijkgraaf Berend ter Haar is teleurgesteld over het besluit van de minister. „We stonden klaar met de schop in de hand”, zegt Ter Haar.',
      {
        'Berend ter Haar': 2,
      },
    );
  });
});
