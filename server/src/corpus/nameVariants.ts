/**
 * Words of names whose spellings in the press differ more than the rules of `nameKey` bridge: the first stands for the
 * others. Folded spellings (lower case, no accents). Only spellings of one and the same name belong here, never
 * different forms of a given name in several languages (William, Guglielmo): those may be different people.
 */
const GROUPS = `
putin poutine
lenin lenine
stalin staline
gorbachev gorbatschow gorbatchev gorbaciov gorbacev gorbachov
khrushchev chruschtschow khrouchtchev chruscev chruscov krusciov jruschov
yeltsin jelzin eltsine eltsin ieltsin
prigozhin prigoschin prigojine prigozin prigojin
shoigu schoigu choigou sojgu
lukashenko lukaschenko loukachenko lukasenko lukashenka
navalny nawalny nawalnyj navalnyj navalnyy navalni
nemtsov nemzow nemcov
brezhnev breschnew brejnev breznev
trotsky trotzki trotski
tchaikovsky tschaikowski tchaikovski ciaikovski
zhukov schukow joukov zukov
shmyhal schmyhal chmygal smyhal
zakharov sacharow zacharow zacharov
zakharova sacharowa zacharowa zacharova
poroshenko poroschenko porochenko porosenko
timoshenko tymoshenko timoschenko timochenko timosenko
vladimir wladimir
volodymyr wolodymyr volodimir
mikhail michail mikail mihail mijail
khodorkovsky chodorkowski chodorkowskij khodorkovski
erdogan erdoghan
gaddafi qaddafi gheddafi kadhafi kaddafi khadafi gadafi
netanyahu netanjahu netanyahou nethanyahu
`;

const FIRST = new Map<string, string>();
for (const group of GROUPS.trim().split('\n')) {
  const [first, ...others] = group.split(' ');
  for (const other of others) FIRST.set(other, first!);
}

/** The spelling that stands for a folded word of a name: mostly the word itself. */
export const usualSpelling = (word: string): string => FIRST.get(word) ?? word;
