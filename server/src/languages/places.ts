import { words } from './language';

/**
 * Places whose names could be taken for people's: countries come from CLDR through `Intl.DisplayNames`, cities and
 * regions are those that news of the world names most, in the spellings of our languages. Lower case.
 */
const CITIES = `
  kyiv kiev kiew kijów kharkiv charkiw odesa odessa lviv leopoli lwiw mariupol donetsk donbas donbass crimea crimée krim
  moscow mosca moskau moscou moscú petersburg tbilisi minsk warsaw varsavia warschau varsovie varsovia prague praga prag
  berlin berlino berlín munich monaco münchen hamburg amburgo frankfurt cologne colonia köln bonn stuttgart dresden leipzig
  vienna wien vienne viena zurich zurigo zürich geneva ginevra genf genève ginebra bern berna brussels bruxelles brüssel
  bruselas antwerp strasbourg strasburgo straßburg paris parigi parís lyon lione marseille marsiglia nice nizza bordeaux
  london londra londres manchester liverpool birmingham edinburgh glasgow dublin belfast cardiff madrid barcelona
  barcellona barcelone sevilla valencia bilbao lisbon lisbona lissabon lisbonne lisboa rome roma rom milan milano mailand
  naples napoli turin torino venice venezia florence firenze genoa genova bologna palermo bari catania trieste athens
  atene athen athènes atenas ankara istanbul izmir damascus damasco beirut aleppo jerusalem gerusalemme tel_aviv gaza
  ramallah cairo tunis tunisi tripoli algiers algeri rabat casablanca baghdad bagdad mosul tehran teheran riyadh riad
  dubai doha kabul kandahar islamabad karachi lahore delhi mumbai kolkata dhaka beijing pechino peking pékin shanghai
  hong_kong taipei tokyo tokio osaka seoul pyongyang hanoi bangkok jakarta manila singapore sydney melbourne canberra
  washington new_york los_angeles chicago houston boston philadelphia phoenix dallas miami atlanta seattle denver detroit
  cleveland baltimore charlotte milwaukee tampa orlando toronto montreal ottawa vancouver havana l'avana mexico_city
  bogota bogotá caracas lima quito santiago buenos_aires brasilia são_paulo rio_de_janeiro nairobi lagos abuja
  johannesburg pretoria addis_ababa khartoum oslo stockholm stoccolma copenhagen copenaghen kopenhagen helsinki reykjavik
  riga vilnius tallinn budapest bucharest bucarest bukarest sofia belgrade belgrado belgrad zagreb sarajevo skopje tirana
  pristina ljubljana bratislava chisinau amsterdam rotterdam the_hague l'aia hague luxembourg lussemburgo luxemburg davos
  chernobyl bakhmut kursk belgorod guantanamo ferguson flint sandy_hook benghazi aleppo raqqa fallujah
`;

const REGIONS = `
  europe europa asia africa afrika afrique áfrica america amerika amérique américa oceania antarctica arctic mediterranean
  mediterraneo baltic baltico atlantic atlantico pacific pacifico balkans balcani caucasus siberia scandinavia
  alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa
  kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada
  new_hampshire new_jersey new_mexico north_carolina south_carolina north_dakota south_dakota ohio oklahoma oregon
  pennsylvania rhode_island tennessee texas utah vermont virginia west_virginia wisconsin wyoming
  england scotland wales scozia galles inghilterra schottland england bavaria baviera bayern sachsen hessen
  nordrhein-westfalen brandenburg thüringen lombardia lombardy veneto sicilia sicily toscana tuscany piemonte campania
  puglia catalonia catalogna cataluña catalunya flanders wallonia brittany normandy palestine palestina kosovo tibet
  chechnya cecenia abkhazia ossetia transnistria kurdistan kashmir britain manhattan brooklyn queens bronx hollywood
  silicon_valley wall_street capitol_hill white_house casa_bianca weißes_haus kremlin cremlino kreml pentagon pentagono
  westminster quirinale viminale farnesina montecitorio elysee élysée eliseo usa uk us eu un uk's
`;

/** What `packCountries` gave while the programs were built; not there in programs that are built otherwise. */
declare const COPYDESK_COUNTRIES: Readonly<Record<string, string>> | undefined;

/** The names of countries in some languages, parted by bars: to ask CLDR for hundreds of them takes long where little else is to be done. */
export const packCountries = (codes: readonly string[]): Record<string, string> =>
  Object.fromEntries(codes.map((code) => [code, countriesIn(code).join('|')]));

/** Place names of one language: its names of countries, and the cities and regions above. */
export function placesOf(code: string): string[] {
  const places = [...words(CITIES), ...words(REGIONS)];
  for (const locale of code === 'en' ? ['en'] : [code, 'en']) {
    const packed = typeof COPYDESK_COUNTRIES === 'object' ? COPYDESK_COUNTRIES[locale] : undefined;
    places.push(...(packed?.split('|') ?? countriesIn(locale)));
  }
  return places;
}

function countriesIn(locale: string): string[] {
  const names = new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' });
  const countries: string[] = [];
  for (let first = 65; first <= 90; first++)
    for (let second = 65; second <= 90; second++) {
      const name = names.of(String.fromCharCode(first, second));
      if (name) countries.push(name.toLowerCase().replaceAll('’', "'"));
    }
  return countries;
}
