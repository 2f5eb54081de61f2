import { words } from './language';

/**
 * Past tenses of Slavic verbs, from the masculine singular: the masculine, feminine, neuter and plural of each verb of
 * the list. Verbs whose stem changes besides are listed in full where they are needed.
 */
export const russianPast = (masculines: string): string =>
  inflected(masculines, [
    ['лся', 'лся лась лось лись'],
    ['л', 'л ла ло ли'],
    ['', ' ла ло ли'],
  ]);

/** The same for Ukrainian: `сказав` → `сказала сказало сказали`. */
export const ukrainianPast = (masculines: string): string =>
  inflected(masculines, [
    ['вся', 'вся лася лась лося лися лись'],
    ['в', 'в ла ло ли'],
    ['', ' ла ло ли'],
  ]);

/** The same for Polish, with both plurals: `zaczął` → `zaczęła zaczęło zaczęli zaczęły`. */
export const polishPast = (masculines: string): string =>
  inflected(masculines, [
    ['ął_się', 'ął_się ęła_się ęło_się ęli_się ęły_się'],
    ['ał_się', 'ał_się ała_się ało_się ali_się ały_się'],
    ['ł_się', 'ł_się ła_się ło_się li_się ły_się'],
    ['ął', 'ął ęła ęło ęli ęły'],
    ['ział', 'ział ziała ziało zieli ziały'],
    ['ł', 'ł ła ło li ły'],
  ]);

/** Every word of a list with its first matching ending replaced by each of the endings given for it. */
function inflected(list: string, table: readonly (readonly [ending: string, forms: string])[]): string {
  const forms: string[] = [];
  for (const word of words(list.replaceAll('_', '\u0000'))) {
    const stemmed = word.replaceAll('\u0000', '_');
    const [ending, endings] = table.find(([end]) => stemmed.endsWith(end))!;
    const stem = stemmed.slice(0, stemmed.length - ending.length);
    forms.push(...endings.split(' ').map((end) => stem + end));
  }
  return forms.join(' ');
}
