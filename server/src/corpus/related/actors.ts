import { conceptTable } from './conceptTable';

/** Concepts of those who do something to others, or have it done to them: people, offices, bodies, states, beasts of prey. */
const ACTORS = `
  government president prime_minister minister minister_of_foreign minister_finance minister_interior minister_defence chancellor
  parliament senate congress deputy party opposition majority minorit coalition mayor municipal council region state nation citizen
  people population authorit official leader spokes commission committee king prince candidat voter ally friend enem ambassador envoy
  soldier army police attacker rebel militia prisoner hostage terror spy general captain judge prosecut lawyer defendant accused suspect
  witness victim thief fraudster smuggler_p trafficker mafia gang jury inmate warden detective court supreme_court
  doctor nurse surgeon midwife patient teacher student pupil headteacher
  child parent parents mother father son daughter brother sister grandparent teenager husband wife man woman young_people elderly
  worker employer boss chief_executive company firm owner shareholder union bank central_bank customer consumer supplier
  tenant landlord farmer fisherman shepherd merchant hunter trucker pilot passenger commuter tourist guest sailor crew shipowner
  scien researcher expert engineer architect inspector journalis reporter newspaper publisher actor musician director_film
  coach club_s team referee goalkeeper striker defender fan supporter athlete champion sponsor
  church priest pope migrant refugee foreigner neighbour crowd firefighter volunteer colleague orphan homeless beggar cleaner
  waiter cook clerk construction_firm driver_train chairman governor management caregiver prefect regulator wolf dog bear town village tax_office european_union united_nations nato
  russia ukrain united_states china germany france italy spain britain israel palestin iran turkey europe
`;

let actors: ReadonlySet<number> | null = null;

/** True for a concept of those who act. Who acts on whom is told by their order. */
export const isActor = (concept: number): boolean => (actors ??= compile()).has(concept);

function compile(): ReadonlySet<number> {
  const { ids } = conceptTable();
  const listed = new Set(ACTORS.trim().split(/\s+/));
  return new Set(ids.flatMap((id, concept) => (listed.has(id) ? [concept] : [])));
}
