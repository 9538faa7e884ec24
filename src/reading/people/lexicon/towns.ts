// Towns and countries that stand in signatures and must not be taken for organisations. Folded. Pure.
import { words } from '../../event/lexicon/types.ts';

export const towns: ReadonlySet<string> = new Set(
  words(`
  amsterdam rotterdam den_haag the_hague 's-gravenhage utrecht eindhoven groningen tilburg almere breda nijmegen apeldoorn haarlem arnhem amersfoort
  enschede zaanstad 's-hertogenbosch den_bosch haarlemmermeer zwolle zoetermeer leiden leeuwarden maastricht dordrecht ede alphen_aan_den_rijn westland
  alkmaar emmen delft venlo deventer sittard helmond oss amstelveen hilversum heerlen purmerend hengelo nissewaard lelystad roosendaal schiedam
  spijkenisse vlaardingen hoorn gouda assen bergen_op_zoom capelle katwijk veenendaal zeist nieuwegein wageningen driebergen houten culemborg
  bunnik baarn soest bussum naarden huizen voorburg rijswijk wassenaar middelburg vlissingen goes terneuzen doetinchem zutphen kampen meppel
  hoogeveen sneek drachten heerenveen roermond weert kerkrade tiel woerden oosterbeek velp doorn bilthoven de_bilt diemen
  brussel brussels bruxelles antwerpen antwerp gent ghent leuven louvain brugge bruges mechelen hasselt kortrijk luik liege namen namur oostende aalst
  sint-niklaas genk roeselare turnhout geneve geneva paris parijs london londen berlin berlijn keulen cologne bonn wenen vienna rome madrid
  barcelona lissabon lisbon oslo stockholm copenhagen kopenhagen helsinki dublin edinburgh manchester oxford cambridge new_york washington boston nairobi
  kampala kigali addis_ababa addis_abeba khartoum juba dakar bamako abuja lagos accra kinshasa goma johannesburg cape_town pretoria cairo tunis amman
  beirut istanbul ankara gaziantep jerusalem ramallah kabul islamabad delhi new_delhi dhaka jakarta manila bangkok sydney toronto ottawa
  nederland the_netherlands netherlands holland belgie belgium belgique germany deutschland duitsland france frankrijk united_kingdom uk usa switzerland
  zwitserland mali niger nigeria chad tsjaad burkina_faso senegal ghana benin togo cameroon kameroen gabon congo dr_congo drc angola zambia zimbabwe
  malawi mozambique tanzania somalia sudan soedan south_sudan zuid-soedan eritrea djibouti egypt egypte libya libie tunisia algeria morocco marokko
  mauritania gambia guinea sierra_leone liberia ivory_coast ivoorkust syria syrie lebanon libanon jordan jordanie iraq irak iran yemen jemen palestine
  gaza israel turkey turkije ukraine oekraine russia poland polen romania bulgaria greece griekenland croatia serbia bosnia kosovo albania hungary
  austria oostenrijk portugal finland iceland latvia lithuania estonia moldova georgia armenia azerbaijan afghanistan pakistan india bangladesh nepal
  sri_lanka myanmar thailand cambodia vietnam laos indonesia indonesie malaysia philippines china japan korea australia canada mexico guatemala honduras
  haiti cuba colombia venezuela ecuador peru bolivia brazil brazilie chile argentina suriname curacao lyon marseille hamburg munich zurich milan
  kenya uganda ethiopia rwanda burundi denmark norway sweden spain italy ireland`),
);
