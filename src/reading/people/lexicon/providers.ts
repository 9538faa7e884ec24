// First labels of domains that give addresses to everybody: who share one need not be colleagues. Pure.
import { words } from '../../event/lexicon/types.ts';

export const providers: ReadonlySet<string> = new Set(
  words(`
  gmail googlemail hotmail outlook live msn yahoo ymail icloud me mac aol proton protonmail pm tutanota tuta gmx web mail email fastmail zoho
  yandex qq 163 ziggo kpnmail kpnplanet planet xs4all hetnet home upcmail casema chello telfort tele2 online solcon zonnet quicknet freedom
  telenet skynet scarlet proximus pandora orange wanadoo free laposte sfr t-online freenet btinternet sky virginmedia talktalk comcast verizon
  att`),
);
