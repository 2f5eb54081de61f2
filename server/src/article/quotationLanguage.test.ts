import { strict as assert } from 'node:assert';
import { parseArticle } from './parseArticle';

/** The language of each quotation of an article, `-` where it is the article's. */
const languagesIn = (text: string): string[] =>
  parseArticle({ uri: 'test:article.txt', text }).quotations.map(({ language }) => language ?? '-');

describe('the language of a quotation', () => {
  it('is told where it is not the article’s', () => {
    const text =
      'The mayor of the old town read from the letter on the steps of the harbour office. “Nous ne vendrons jamais le ' +
      'port de nos parents, et personne ne nous y forcera,” it said. “We will not sell the port of our parents, and ' +
      'nobody will make us do it,” the mayor added.';
    assert.deepEqual(languagesIn(text), ['fr', '-']);
  });

  it('between languages that share many words', () => {
    const text =
      'Il sindaco ha letto la lettera davanti alla folla riunita sul molo. «No vamos a vender el puerto de nuestros padres, ' +
      'y nadie nos obligará a hacerlo», diceva il foglio. «Non venderemo mai il porto dei nostri padri», ha aggiunto.';
    assert.deepEqual(languagesIn(text), ['es', '-']);
  });

  it('with other letters', () => {
    const text =
      'Der Bürgermeister las aus dem Brief vor, der am Morgen im Rathaus angekommen war: „Мы никогда не продадим порт ' +
      'наших отцов, и никто нас не заставит“. Danach ging er.';
    assert.deepEqual(languagesIn(text), ['ru']);
  });

  it('is not guessed from a few words, names or titles', () => {
    const text =
      'The band played in the ice house on Friday. “Merci beaucoup, mes amis,” she said. On the list were “Zvonimir ' +
      'Kraljević, Dubravka Perišić, Ljubica Stanković and Miodrag Jovanović” and nobody else from the town.';
    assert.deepEqual(languagesIn(text), ['-', '-']);
  });
});
