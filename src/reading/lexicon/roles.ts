// Words of those who work for an event rather than come to it: suppliers, technicians, venues, speakers, moderators, the press.
// Weights: 2 hardly anybody else says it, 1 a guest says it now and then. English and Dutch, as the tokens of ../want/tokens.ts. Data. Pure.

interface RoleWords {
  readonly weight: 1 | 2;
  readonly words: string;
}

const ROLE_WORDS: readonly RoleWords[] = [
  {
    weight: 2,
    words:
      'catering caterer cateraar headcount couverts covers technician technicians technicus technici geluidstechnicus soundcheck ' +
      'beamer projector microphone microphones microfoon microfoons handmicrofoon headset headsets lectern katheder ' +
      'spreekgestoelte draaiboek draaiboeken runsheet rundown quotation offerte offertes deposit aanbetaling voorschot ' +
      'huurprijs zaalhuur zaalverhuur booklets programmaboekjes flyers banners banner rollup lanyards keycords photographer ' +
      'fotograaf videographer cameraman camerateam filmploeg moderator moderators dagvoorzitter gespreksleider discussant ' +
      'panellist panelist panellists panelists panellid panelleden slides sheets powerpoint bio delivery levering bezorging ' +
      'opbouw opbouwen afbouw afbouwen dismantle statafels podium borrelhapjes lunchpakketten snacks hapjes middagsnack ' +
      'buffet serveren serve installeren install drukwerk drukproef proofs printer printers interpretation tolken tolkcabine ' +
      'livestreamteam regie regisseur speech toespraak keynote cohost co-host aantallen eindaantal verkeersregelaars beveiliging ' +
      'cups kopjes bekers crates kratten pallets busje vrachtwagen ' +
      'security cleaning schoonmaak vestiaire garderobe tafelschikking bloemstuk bloemen',
  },
  {
    weight: 1,
    words:
      'invoice invoices factuur facturen quote option optie room zaal hall bovenzaal booking reservering tables tafels chairs ' +
      'stage screen screens scherm lunch lunches broodjes sandwiches coffee koffie drinks borrel menu diner dinner order ' +
      'bestelling delivered geleverd leveren deliver printed gedrukt posters poster brochures presentation presentatie talk ' +
      'lezing inleiding introduction introduce inleiden aankondigen vragenronde handheld technical techniek sound geluid ' +
      'light licht persons personen guests gasten numbers aantal definitief definitieve final status contract huur rental hire',
  },
];

/** How much a word tells that the writer works for an event. */
export const ROLE_WEIGHTS: ReadonlyMap<string, number> = new Map(
  ROLE_WORDS.flatMap(({ weight, words }) => words.split(' ').map((word) => [word, weight] as const)),
);
