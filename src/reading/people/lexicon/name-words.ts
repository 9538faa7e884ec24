// First names that are ordinary words as well: written small they are a name only where something else confirms it. Folded. Pure.
import { words } from '../../event/lexicon/types.ts';

export const nameWords: ReadonlySet<string> = new Set(
  words(`
  said will mark bill may april june july august hope faith grace joy rose dawn eve art drew guy jack max pat ray rich sunny rob sky dean
  frank grant miles page penny pierce rod ruby sage summer violet wade ward warren west young bob chase chance charity christian
  clay cliff colt dale earl fern ford gale gene glen gray harmony harper heath hunter iris ivy jay jewel king lance lane
  lee lily major marina mason mercy melody miller norm olive opal patience pearl prince prudence queen reed reid rusty sandy scout skip
  sterling stone storm story taylor terry troy van victor wolf worth precious innocent gift blessing comfort peace love favour angel
  wil mei mees roos fleur sterre beer bloem lief vrij door han ko co bo zus lot per ed ad jet saar vrouw noor job pier merel rein
  rens engel floor sil ruud anker linde jasmijn viola storme vos bruin wit jong oude lente zomer licht luna nova ster can deniz ender
  umut kaya ola vele hark rand min ton door rijk peer mare mars ria mia lia eva ida ina isa ana haver even ever else elk aan als over
  an do so ter ten of om op uit bij een alle and the her him his all any one two`),
);
