import assert from 'node:assert/strict';
import { ArticleCorpus } from './articleCorpus';
import { buildArticle } from './buildArticle';

/** True if two articles that give one name each speak of one figure. */
function joined(a: string, b: string): boolean {
  const corpus = new ArticleCorpus();
  const [x, y] = [a, b].map((figure, i) => buildArticle({ uri: `${i}`, parts: [{ figure }] }));
  corpus.set(x!);
  corpus.set(y!);
  return corpus.figure(x!, 0).key === corpus.figure(y!, 0).key;
}

const pairs = (text: string): string[][] =>
  text
    .trim()
    .split(/\s*[;\n]\s*/)
    .map((pair) => pair.split(' = '));

/** Invented people: case, accents, particles, initials, surnames alone, romanisations. */
const SAME = `
Ada Lindqvist = ADA LINDQVIST; Ada Lindqvist = Lindqvist; Ada Lindqvist = A. Lindqvist; Ada B. Lindqvist = Ada Lindqvist
Bo Ekdahl Jr. = Bo Ekdahl, Jr.; R. J. Halloway = R.J. Halloway; Robert J. Halloway = Robert Halloway; Orla O'Dowd = Orla O’Dowd
Renée Thibaudet = Renee Thibaudet; Hervé Montsouré = Hervé Montsouret; Yann Le Corvec = Le Corvec; Anne-Lise Royer = Anne Lise Royer
Guy de Sauvelle = Guy De Sauvelle; Guy de Sauvelle = Sauvelle; Éloïse Marnier = Eloise Marnier; Zoë Marchand = Zoé Marchand
Jürgen Möhring = Juergen Moehring; Jürgen Möhring = Jurgen Mohring; Ute von der Heyde = von der Heyde; Ute von der Heyde = Heyde
Käthe Süßkind = Käthe Süsskind; Inge zu Hohenfeld = Hohenfeld; Lars Størmer = Lars Stormer
Carla Di Bruno = Di Bruno; Carla Di Bruno = Carla di Bruno; Nicolò D'Amaro = Nicolo D’Amaro; Ugo Sartaji = Ugo Sartaii
Inés Valdéz = Ines Valdez; Luis Ortega Marín = ~Ortega Marín; Luis Ortega Marín = Marín; María José Pardo = Maria Jose Pardo
Sergei Morozov = Сергей Морозов; Dmitry Belsky = Dmitri Belskij; Dmitry Belsky = Дмитрий Бельский
Volodymyr Kravsky = Володимир Кравський; Volodymyr Kravsky = Wolodymyr Krawskyj; Andriy Koval = Andrii Koval
Anna Vetrova = Anna Wetrowa; Igor Plavchenko = Igor Plawtschenko; Łucja Wójcicka = Lucja Wojcicka; Marek Zieliński = Marek Zielinski
Yuri Lavrenko = Jurij Lawrenko; Omar al-Hadi = Omar el-Hadi; Omar al-Hadi = al-Hadi; Kim Dae-sun = Kim Dae Sun
`;

/** Other given names, other sexes, other generations, surnames that only look alike. */
const APART = `
Ada Lindqvist = Eva Lindqvist; Ada Lindqvist = Bo Lindqvist; Ada Lindqvist = Ada Lindgren; Ada Lindqvist = E. Lindqvist
Bo Ekdahl = Bo Ekdahl Jr.; Bo W. Ekdahl = Bo H. Ekdahl; Robert Halloway = Robin Halloway; Robert Halloway = Robert Holloway
Bryan Tate = Brian Tate; Jon Smythe = Jon Smithe; Ian Moore = Jan Moore; Carl Baker = Karla Baker; Dean Marsh = Jean Marsh
Ann Price = Anna Pryce; Neil Byrd = Neil Bird; Erin Lowe = Aaron Lowe; Tom Kane = Tom Kain; Sue Hall = Sue Hull
Renée Thibaudet = René Thibaudet; Jean Marnier = Jeanne Marnier; Paul Sorel = Paul Soral; Luc Barrot = Luc Barrow
Guy de Sauvelle = Guy Sauval; Yann Le Corvec = Yann Corvec; Marc Perrin = Marc Perron; Denis Roy = Denise Roy
Michel Fabre = Michèle Fabre; Pascal Leroy = Pascale Leroy; Ute Meier = Ute Mayer; Ute Meier = Uwe Meier; Jens Bauer = Jens Baur
Karl Schulz = Karl Scholz; Karl Weber = Karla Weber; Heinz Braun = Hans Braun; Götz Brühl = Götz Brüll; Max Sander = Max Zander
Kurt Vogel = Kurt Vogl; Anke Hoff = Anke Hopf; Carlo Di Bruno = Carla Di Bruno; Carlo Di Bruno = Carlo Bruno
Mario Conte = Mario Conti; Mario Conte = Maria Conte; Paolo Serra = Paola Serra; Ugo Draga = Ugo Drago; Gino Rossi = Gino Rosso
Luca Ferrari = Luca Ferrara; Luis Pardo = Luisa Pardo; Luis Gómez = Luis Gomes; Juan Peres = Juan Perez; Ana Nuñez = Ana Nunes
Mario Ortega = María Ortega; Julio Marín = Julia Marín; Pedro Soto = Pedro Sota; Iván Ríos = Iván Rivas
Ivan Morozov = Ivan Morozova; Sergei Morozov = Andrei Morozov; Alexander Volin = Alexandra Volin; Anna Vetrova = Anna Petrova
Igor Belsky = Igor Bielik; Viktor Orlin = Viktoria Orlin; Oleg Kravets = Oleg Kravchuk; Pavel Sokolov = Pavel Sobolev
Kim Yong-su = Kim Jong-su; Kim Dae-sun = Kin Dae-sun; Omar al-Hadi = Omar al-Hamdi; Marek Zieliński = Marek Ziemiński
`;

describe('corpus: pairs of names', () => {
  const same = pairs(SAME);
  const apart = pairs(APART);

  it('are enough to mean something', () => assert.ok(same.length >= 40 && apart.length >= 60));

  it('of one person are joined', () =>
    assert.deepEqual(
      same.filter(([a, b]) => !joined(a!, b!)),
      [],
    ));

  it('of different people are never joined', () =>
    assert.deepEqual(
      apart.filter(([a, b]) => joined(a!, b!)),
      [],
    ));
});
