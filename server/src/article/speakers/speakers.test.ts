import assert from 'node:assert/strict';
import { parseArticle } from '../parseArticle';

/** What is expected of one quotation: its kind if it is no speech, else the speaker and how it was decided. */
type Expected = string | null;

/**
 * Reads an article and compares, quotation by quotation, `speaker (basis)`, or the kind of what is no speech.
 * Nested quotations are left out.
 */
function checkSpeakers(text: string, expected: readonly Expected[]): void {
  const article = parseArticle({ uri: 'test:article.txt', text });
  const outer = article.quotations.filter((quotation) => quotation.parent < 0);
  assert.deepEqual(
    outer.map(({ kind, speaker }) => (kind !== 'speech' ? kind : speaker ? `${speaker.name} (${speaker.by})` : null)),
    expected,
  );
}

describe('speakers of quotations', () => {
  it('finds the cue behind, before, in the middle and inside', () => {
    checkSpeakers('“The bridge will open in the spring,” said the engineer Ada Lindqvist.', ['Ada Lindqvist (cue)']);
    checkSpeakers('Ada Lindqvist told reporters: “The bridge will open in the spring.”', ['Ada Lindqvist (cue)']);
    checkSpeakers('“The bridge will open,” Ada Lindqvist said, “but not before the spring comes.”', [
      'Ada Lindqvist (cue)',
      'Ada Lindqvist (cue)',
    ]);
    checkSpeakers('“The bridge will open – said Ada Lindqvist – but not before the spring comes.”', [
      'Ada Lindqvist (cue)',
    ]);
    checkSpeakers('The harbour was, according to Ada Lindqvist, “in a state that nobody should accept”.', [
      'Ada Lindqvist (cue)',
    ]);
  });

  it('reads Italian cues, inversion and elided subjects', () => {
    checkSpeakers(
      'Il sindaco Carlo Venturelli ha presentato il piano. “Il ponte aprirà in primavera”, ha detto Venturelli. ' +
        'Poi ha aggiunto: “Non ci saranno altri ritardi, ve lo prometto”.',
      ['Carlo Venturelli (cue)', 'Carlo Venturelli (cue)'],
    );
    checkSpeakers('Venturelli ha sottolineato che “i lavori sono finiti prima del previsto”.', ['Venturelli (cue)']);
  });

  it('finds subjects past adverbials, and none among the objects of another verb', () => {
    checkSpeakers('«Il ponte aprirà in primavera», ha ribattuto ieri dalla tribuna il sindaco Carlo Venturelli.', [
      'Carlo Venturelli (cue)',
    ]);
    checkSpeakers('Carlo Venturelli guarda il fiume. «Il ponte aprirà in primavera», dice asciugandosi la fronte.', [
      'Carlo Venturelli (cue)',
    ]);
  });

  it('finds the speaker in the sentence behind a quotation that opens the paragraph, with a dateline before it', () => {
    checkSpeakers(
      'NUORO (AGI) - «Il fiume non ci ha lasciato niente». Carlo Venturelli, 71 anni, racconta così la notte.',
      ['Carlo Venturelli (cue)'],
    );
  });

  it('takes whose view a sentence gives, and the body that speaks through a preposition of place', () => {
    checkSpeakers('Per Carlo Venturelli, la riforma «non serve a nessuno in città».', ['Carlo Venturelli (cue)']);
    checkSpeakers('Dal ministero fanno sapere che «nessuna decisione è stata presa».', ['ministero (cue)']);
  });

  it('gives words of a headline to whoever says them below', () => {
    const body =
      '«Il ponte aprirà in primavera, lo prometto a tutti», ha detto il sindaco Carlo Venturelli ai giornalisti che lo ' +
      'aspettavano sotto la pioggia da due ore, prima di salire in macchina e sparire verso il centro.';
    checkSpeakers(`Ponte, la promessa: «Il ponte aprirà in primavera»\n\n${body}`, [
      'Carlo Venturelli (continuation)',
      'Carlo Venturelli (cue)',
    ]);
  });

  it('takes the words behind a colon that end a headline for speech, without a verb too', () => {
    const body =
      'Nella notte si è discusso a lungo del porto, e alla fine nessuno ha voluto parlare con i giornalisti che aspettavano sotto la pioggia da più di due ore davanti al portone.';
    checkSpeakers(`Porto, l'ira dei capi: «Così non lo voto»\n\n${body}`, [null]);
    const story =
      'The harbour was discussed at length in the night, and in the end nobody wished to talk to the reporters who had been waiting in the rain for two hours or more outside the closed gate.';
    checkSpeakers(`Harbour chief's anger: “Not on my watch”\n\n${story}`, ['Harbour chief (cue)']);
  });

  it('tells titles by the words beside them, and knows them again', () => {
    checkSpeakers('Il suo ultimo film, «Terra di mezzo», esce oggi. A teatro torna «Terra di mezzo» in inverno.', [
      'title',
      'title',
    ]);
    checkSpeakers('The minister was a guest of ‘Che ora è qui’, on Rai 3.', ['title']);
  });

  it('reads German verbs in second place', () => {
    checkSpeakers(
      'In einem Gespräch mit dem Rundfunk sagte Bürgermeisterin Greta Ahlers: „Die Brücke wird im Frühling geöffnet.“',
      ['Greta Ahlers (cue)'],
    );
    checkSpeakers('„Die Brücke wird im Frühling geöffnet“, erklärte Greta Ahlers.', ['Greta Ahlers (cue)']);
  });

  it('follows pronouns by gender', () => {
    checkSpeakers(
      'Ada Lindqvist met Robert Hale at the harbour on Monday.\n\n“We have waited for years,” she said.\n\n“It was worth it,” he said.',
      ['Ada Lindqvist (cue)', 'Robert Hale (cue)'],
    );
  });

  it('resolves roles by their words', () => {
    checkSpeakers(
      'The Danish minister Mette Sorring met the Swedish minister Karl Ahlgren.\n\n“We are close to an answer,” the Swedish minister said.',
      ['Karl Ahlgren (cue)'],
    );
  });

  it('gives a role to nobody whose known roles are of another kind', () => {
    checkSpeakers('“Prices will rise,” said the economist Paul Vogt. “That is nothing new,” the minister said.', [
      'Paul Vogt (cue)',
      'the minister (cue)',
    ]);
  });

  it('finds who holds the role that a headline names without an article, if it is one alone', () => {
    const body =
      'A ferry brought forty people ashore on Sunday night after it had lost its power in the strait between the islands, the ' +
      'coast guard told reporters at the harbour.\n\n“The boat was listing,” said Captain Moira Teague.';
    const heard = ['Moira Teague (cue)', 'Moira Teague (cue)'];
    checkSpeakers(`Captain: “I only did what I had to do”\n\n${body}`, heard);
    checkSpeakers(`Captain: “I only did what I had to do”\n\n${body} The ship’s captain, Ian Rudd, was absent.`, [
      'Captain (cue)',
      'Moira Teague (cue)',
    ]);
  });

  it('takes "I" for nobody who was named, and a possessive for no subject', () => {
    checkSpeakers('My first officer, Callum, said “turn the boat around”. I said “no, not now”.', [
      'Callum (cue)',
      'I (cue)',
    ]);
    checkSpeakers(
      'Q: And then?\n\nA: My first officer, Callum, said “turn the boat around”.\n\nQ: And?\n\nA: Nothing.',
      ['Callum (cue)'],
    );
  });

  it('gives the whole phrase where a role or an organisation speaks', () => {
    checkSpeakers('“We are looking into the matter,” a spokesman for the harbour said.', [
      'a spokesman for the harbour (cue)',
    ]);
  });

  it('leaves the speaker open where nobody is named', () => {
    checkSpeakers(
      'A sign on the gate read nothing else. “Closed until the spring, because of the flood that came in May.”',
      [null],
    );
  });

  it('carries a speaker over to the next paragraph that is all quotation', () => {
    checkSpeakers(
      '“The bridge will open in the spring,” said Ada Lindqvist.\n\n“It has cost more than we thought it would.”',
      ['Ada Lindqvist (cue)', 'Ada Lindqvist (continuation)'],
    );
  });

  it('gives the answers of an interview to the one who was introduced', () => {
    const interview =
      'Ada Lindqvist, the engineer who built the bridge, meets us at the harbour on a cold morning.\n\nWhen will it open?\n\n' +
      '“In the spring, if the river lets us.”\n\nAnd the money?\n\n“We have found it.”';
    checkSpeakers(interview, ['Ada Lindqvist (turn)', 'Ada Lindqvist (turn)']);
    assert.equal(parseArticle({ uri: 'test:a', text: interview }).kind, 'interview');
  });

  it('takes a label for the speaker of a headline', () => {
    checkSpeakers(
      'Lindqvist: “The bridge will open in the spring”\n\nThe engineer Ada Lindqvist said more at the harbour.',
      ['Ada Lindqvist (cue)'],
    );
  });

  it('gives relayed words to the one who is quoted', () => {
    checkSpeakers(
      'Ada Lindqvist spoke in the harbour. “The bridge will open in the spring,” the agency quoted her as saying.',
      ['Ada Lindqvist (cue)'],
    );
  });

  it('tells speech from scare quotes, titles and headings', () => {
    checkSpeakers(
      'The so-called “harbour effect” has been studied for years in the book “The Long Wall of Grenhaven” by the town.\n\n' +
        '"A new wind"\n\nThe study goes on, and the harbour with it, as the people of the town have seen since the flood.',
      ['scare', 'title', 'heading'],
    );
  });

  it('joins what one speaker says in one go to one utterance', () => {
    const { quotations } = parseArticle({
      uri: 'test:a',
      text: '“The bridge will open,” Ada Lindqvist said, “but not before spring.” Robert Hale disagreed. “It will never open,” he said.',
    });
    assert.deepEqual(
      quotations.map(({ utterance }) => utterance),
      [0, 0, 1],
    );
  });
});
