/** News agencies that sign datelines, in their own spelling; case does not matter where they are read. */
const NAMES = `
  AP|Associated Press|AFP|Agence France-Presse|Reuters|Thomson Reuters|UPI|CNN|BBC|Bloomberg|PA|PA Media|dpa|dpa-AFX|
  ANSA|AGI|Adnkronos|Askanews|LaPresse|Italpress|Agenzia Nova|Nova|Agenzia Dire|DIRE|9Colonne|TMNews|SIR|NEV|AdnKronos Salute|
  Europa Press|EFE|Agencia EFE|Notimex|Télam|Lusa|Agência Brasil|Agência Lusa|Belga|ANP|Keystone-SDA|SDA|ATS|APA|KNA|epd|
  SID|AFP-Services|TASS|ITAR-TASS|RIA Novosti|RIA|Sputnik|Interfax|Interfax-Ukraine|Ukrinform|UNIAN|RBC-Ukraine|PAP|ČTK|CTK|TASR|SITA|
  MTI|Agerpres|Mediafax|BTA|Tanjug|Hina|STA|FoNet|Beta|NTB|TT|Ritzau|STT|BNS|ELTA|LETA|ERR|Anadolu|AA|Anadolu Agency|DHA|
  IRNA|Fars|Tasnim|Mehr|ISNA|WAM|SPA|SANA|MENA|MAP|APS|TAP|PTI|ANI|IANS|UNI|APP|Xinhua|CNS|Kyodo|Kyodo News|Jiji|
  Jiji Press|Yonhap|KCNA|Bernama|Antara|VNA|AAP|CP|The Canadian Press|Canadian Press|JTA|RNS|CNA|Zenit|NCNA|RFE/RL|Radio Free Europe`;

const KNOWN: ReadonlyMap<string, string> = new Map(
  NAMES.split('|').map((name) => [name.trim().toLowerCase(), name.trim()]),
);

/** The agency's own spelling of its name, or undefined for a name that is no known agency. */
export const agencyNamed = (written: string): string | undefined => KNOWN.get(written.trim().toLowerCase());
