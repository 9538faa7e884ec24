// Organisations that often write to a humanitarian platform and whose names could be taken for a person's. Folded. Pure.
import { words } from '../../event/lexicon/types.ts';

export const knownOrganisations: ReadonlySet<string> = new Set(
  words(`
  oxfam oxfam_novib novib cordaid zoa war_child warchild pax hivos simavi dorcas tearfund icco care amref plan plan_international save_the_children
  unicef unhcr unocha ocha wfp who icrc ifrc msf azg red_cross rode_kruis mercy_corps caritas partos nrc drc irc islamic_relief world_vision
  terre_des_hommes wilde_ganzen kerk_in_actie clingendael spark solidaridad vluchtelingenwerk help_a_child woord_en_daad light_for_the_world
  action_aid actionaid action_against_hunger medair trocaire goal concern bond start_network alnap odi danchurchaid norad sida dfid usaid echo minbuza
  defensie vng nimd aiv nwo kuno dra giro_555 giro555 11.11.11 broederlijk_delen handicap_international humanity_inclusion saferworld civic
  médecins_sans_frontières artsen_zonder_grenzen dokters_van_de_wereld médecins_du_monde medicos_del_mundo ngo_forum people_in_need grand_bargain
  geneva_call the_new_humanitarian humanity_hub q-park chatham_house`).map((word) =>
    word.normalize('NFD').replace(/\p{M}/gu, ''),
  ),
);
