import assert from 'node:assert/strict';
import fc from 'fast-check';
import { surnameKey } from './nameKey';
import { middlesAgree, parseName } from './personName';

describe('corpus: names', () => {
  it('gives spellings of one surname one key', () => {
    for (const spellings of [
      'Zelensky Zelenskyy Zelenskyj Zelenskij Zelenskiy Zelenski Selenskyj Зеленський Зеленский',
      'Séjourné Sejournet Sejourne SÉJOURNÉ',
      'Lavrov Lawrow Лавров',
      'Kiselyov Kiselev Kisseljow Kisselev Kiseliov Киселёв',
      'Tajani Taiani',
      'Putin Poutine Путин',
      'Navalny Nawalny Nawalnyj Навальный',
      'Medvedev Medwedew Медведев',
      'Zakharova Sacharowa Захарова',
      'Yanukovych Janukowytsch Янукович',
      'Gorbachev Gorbatschow Горбачев',
      'Vučić Vucic Вучић',
      'Erdoğan Erdogan',
      'Müller Mueller Muller',
      "D’Alema D'Alema DʼAlema",
      'Kaczyński Kaczynski',
      'Łukasz Lukasz',
      'Bjørn Bjorn',
    ]) {
      const keys = new Set(spellings.split(' ').map(surnameKey));
      assert.equal(keys.size, 1, `${spellings}: ${[...keys].join(' ')}`);
    }
  });

  it('gives different surnames different keys', () => {
    const pairs = `Macron Marcon, Draghi Drago, Peres Perez, Gomes Gomez, Smyth Smith, Conte Conti, Lavrov Lavrova, Navalny
      Navalnaya, Scholz Schulz, Merkel Merkle, Manet Mané, Biden Baden, Rubio Rubin, Bauer Baur, Michael Michel, Putin
      Patin, Barrot Barrow, Weber Webber, Johnson Jonson, Meloni Melloni, Orlov Orlova, Kim Kin, Matthew Mathew, Bennet
      Bennett, Li Lee, Weiss Weis, Meyer Meier, Mayer Maier, Sander Zander, Nunes Nunez, Rutte Rutten, Costa Coste`;
    for (const pair of pairs.split(',')) {
      const [a, b] = pair.trim().split(/\s+/);
      assert.notEqual(surnameKey(a!), surnameKey(b!), pair);
    }
  });

  it('takes names apart', () => {
    const parts = (name: string): unknown[] => {
      const { given, middle, surname, generation } = parseName(name, 'full');
      return [given, middle.join(' '), surname, generation];
    };
    assert.deepEqual(parts('George H.W. Bush'), ['george', 'h w', 'bush', '']);
    assert.deepEqual(parts('George HW Bush'), ['george', 'h w', 'bush', '']);
    assert.deepEqual(parts('J. D. Vance'), ['jd', '', 'vance', '']);
    assert.deepEqual(parts('Robert F. Kennedy, Jr.'), ['robert', 'f', 'kennedy', 'jr']);
    assert.deepEqual(parts('Vinícius Júnior'), ['vinicius', '', 'junior', '']);
    assert.deepEqual(parts('Ursula von der Leyen'), ['ursula', '', 'von der leyen', '']);
    assert.deepEqual(parts('Jean-Luc Mélenchon'), ['jean', 'luc', 'melenchon', '']);
    assert.deepEqual(parts('Alexandria Ocasio-Cortez'), ['alexandria', '', 'ocasiocortez', '']);
    assert.deepEqual(parts('Le Quintrec'), ['', '', 'le quintrec', '']);
    assert.deepEqual(parts('Van der Bellen'), ['', '', 'van der bellen', '']);
    assert.deepEqual(parts('Van Morrison'), ['van', '', 'morrison', '']);
    assert.deepEqual(parts('Le Duc Tho'), ['le', 'duc', 'tho', '']);
    assert.deepEqual(parts('Al Gore'), ['al', '', 'gore', '']);
    assert.deepEqual(parts('Юрий Гагарин'), parts('Yuri Gagarin'));
    assert.deepEqual(parts('Jurij Gagarin'), parts('Yuri Gagarin'));
  });

  it('knows what may stand for a full name', () => {
    const tails = (name: string): readonly string[] => parseName(name, 'full').tails;
    assert.deepEqual(tails('Dominique de Villepin'), ['de villepin', 'villepin']);
    assert.deepEqual(tails('Marine Le Pen'), ['le pen']);
    assert.deepEqual(tails('José Luis Rodríguez Zapatero'), [
      'luis rodriguez zapatero',
      'rodriguez zapatero',
      'zapatero',
    ]);
    assert.deepEqual(tails('Donald J. Trump'), ['trump']);
    assert.deepEqual(parseName('al-Sisi', 'surname').tails, tails('Abdel Fattah el-Sisi').slice(-1));
  });

  it('compares middle names by word and initial', () => {
    const agree = (a: string, b: string): boolean =>
      middlesAgree(a.split(' ').filter(Boolean), b.split(' ').filter(Boolean));
    for (const [a, b] of [
      ['', 'j'],
      ['j', 'john'],
      ['h w', 'herbert walker'],
      ['rodriguez', 'luis rodriguez'],
    ]) {
      assert.equal(agree(a!, b!) && agree(b!, a!), true, `${a} ${b}`);
    }
    for (const [a, b] of [
      ['w', 'h w'],
      ['john', 'james'],
      ['j', 'w'],
      ['luis', 'rodriguez'],
    ]) {
      assert.equal(agree(a!, b!) || agree(b!, a!), false, `${a} ${b}`);
    }
  });

  it('is total; every name has a bucket that keys can be cut at', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), fc.constantFrom('full', 'surname'), (name, form) => {
        const { bucket, tails } = parseName(name, form);
        assert.ok(bucket !== '' && !bucket.includes('|'));
        assert.ok(form === 'full' || tails.length === 1);
      }),
      { seed: 7, numRuns: 2000 },
    );
  });
});
