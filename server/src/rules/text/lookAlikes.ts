/**
 * Letters of Cyrillic and Greek that look like a Latin letter in most typefaces, with that letter: the sure part of the table of
 * confusables in Unicode Technical Standard 39 (Unicode Security Mechanisms).
 */
const CYRILLIC = 'аaсcеeоoрpхxуyіiјjѕsһhԁdԛqԝwАAВBСCЕEНHІIЈJКKМMОOРPЅSТTХXУY';
const GREEK = 'οoΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX';

const toLatin = new Map<string, string>();
const toCyrillic = new Map<string, string>();
for (let i = 0; i < CYRILLIC.length; i += 2) {
  toLatin.set(CYRILLIC[i]!, CYRILLIC[i + 1]!);
  toCyrillic.set(CYRILLIC[i + 1]!, CYRILLIC[i]!);
}
for (let i = 0; i < GREEK.length; i += 2) toLatin.set(GREEK[i]!, GREEK[i + 1]!);

export type Script = 'Latin' | 'Cyrillic' | 'Greek';

const SCRIPTS: readonly (readonly [Script, RegExp])[] = [
  ['Latin', /\p{Script=Latin}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Greek', /\p{Script=Greek}/u],
];

/** The script of a letter; null for any other. */
export const scriptOf = (letter: string): Script | null =>
  SCRIPTS.find(([, pattern]) => pattern.test(letter))?.[0] ?? null;

/** The letter of Latin or Cyrillic that looks the same as one of another script, or null. No language that is read is written in Greek. */
export function lookAlike(letter: string, script: Script): string | null {
  const table = script === 'Latin' ? toLatin : script === 'Cyrillic' ? toCyrillic : null;
  return table?.get(letter) ?? null;
}
