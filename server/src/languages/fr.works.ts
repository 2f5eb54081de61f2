import type { Language } from './language';

/** French words beside quotations that are no speech: titles of works and words in scare quotes. */
export const frenchWorks: Pick<
  Language,
  'workWords' | 'workVerbs' | 'authorPrepositions' | 'scareCues' | 'whatClauses'
> = {
  workWords: `
    invité_de invitée_de
    autrice_de auteur_de autrice_du auteur_du film_de
    livre livres roman romans best-seller essai recueil nouvelle poème biographie autobiographie mémoires récit conte
    pièce comédie tragédie drame film films long-métrage court-métrage documentaire téléfilm série feuilleton saison
    épisode émission programme magazine journal quotidien hebdomadaire mensuel revue site blog podcast chronique
    tribune article éditorial reportage rapport étude enquête thèse album disque single chanson chansons titre tube
    morceau opéra ballet symphonie concerto spectacle comédie_musicale tableau toile sculpture œuvre exposition jeu
    jeu_vidéo bande_dessinée bd manga collection guide manuel dictionnaire encyclopédie opération mission navire
    bateau cargo pétrolier paquebot ferry voilier sous-marin satellite sonde fusée cyclone ouragan typhon tempête
    intitulé intitulée intitulés intitulées titré titrée baptisé
  `,
  workVerbs: `
    publie publié publier paraît signe présente réédite
  `,
  authorPrepositions: 'de du d',
  whatClauses: "ce_que ce_qu'il ce_qu'elle ce_qu'ils",
  scareCues: `
    soi-disant prétendu prétendue prétendus prétendues dit dite dits dites surnommé surnommée surnommés surnom baptisé
    baptisée baptisés appelé appelée appelés appelées nommé nommée qualifié_de qualifiée_de qualifiés_de qualifiant_de
    qualifier_de décrit_comme décrite_comme présenté_comme présentée_comme considéré_comme connu_sous_le_nom_de
    connue_sous_le_nom_de sous_le_nom_de le_terme le_terme_de du_terme le_mot du_mot l'expression la_notion_de
    le_concept_de un_concept_de une_sorte_de une_forme_de autoproclamé autoproclamée fameux fameuse ce_qu'il_appelle
    ce_qu'elle_appelle ce_qu'ils_appellent ce_qu'on_appelle ce_qu'il_a_appelé entre_guillemets guillemets parler_de
    label étiquette
  `,
};
