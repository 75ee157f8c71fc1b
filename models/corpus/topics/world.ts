/** @file Topics about history, countries and places, and the institutions of society. */
import type { Topic } from "../topic.ts";

export const worldTopics: readonly Topic[] = [
  {
    name: "the Vikings",
    plural: true,
    definition: {
      plain:
        "Scandinavian seafarers who raided, traded and settled across much of Europe between about 800 and 1050",
      simple: "sailors from the north who crossed the sea a thousand years ago",
      technical:
        "Norse-speaking Scandinavians engaged in maritime raiding, exchange and colonisation from the late eighth to the mid-eleventh century",
    },
    facts: [
      {
        plain:
          "The raid on the monastery of Lindisfarne in 793 is often taken as the start of their age.",
        simple:
          "In 793, raiders from the sea attacked a church on a small island.",
        technical:
          "Conventional chronology opens the Viking Age with the attack on Lindisfarne, recorded by Alcuin and the Anglo-Saxon Chronicle.",
      },
      {
        plain:
          "Their longships had shallow hulls, so crews could row up rivers and land on open beaches.",
        simple:
          "Some of their boats could float in water no deeper than your waist.",
        technical:
          "Clinker-built hulls of shallow draught combined sail and oar, and the warship Skuldelev 5 drew only about 60 centimetres.",
      },
      {
        plain:
          "Norse sailors reached Newfoundland in North America about 500 years before Columbus set out.",
        simple: "They sailed to America long before Columbus was born.",
        technical:
          "Tree-ring dating of cut wood at L'Anse aux Meadows places Norse activity in Newfoundland in the year 1021.",
      },
      {
        plain:
          "No helmet with horns has ever been found in a Viking grave or settlement.",
        simple: "Their real helmets had no horns, whatever the cartoons show.",
        technical:
          "The nearly complete helmet from Gjermundbu is a rounded iron cap with an eye guard, and horned examples date from the Bronze Age.",
      },
      {
        plain:
          "Traders carried furs, amber and enslaved people down the rivers of Russia in exchange for silver.",
        simple: "Many of them were traders who swapped furs for silver coins.",
        technical:
          "Dirham hoards on Gotland attest an eastern trade along the Volga and Dnieper in furs, slaves and Islamic silver.",
      },
    ],
    tips: [
      {
        plain:
          "Visit the ship museum in Roskilde to see how their boats were built.",
        simple: "Look at a model of a longship and count the oars.",
        technical:
          "Compare the Skuldelev and Gokstad hulls to separate cargo vessels from warships by their ratio of length to beam.",
      },
      {
        plain:
          "Remember that most people in Scandinavia at the time were farmers who never joined a raid.",
        simple: "Keep in mind that most of them grew food and stayed at home.",
        technical:
          "Reserve the term for those who went raiding, and call the wider agrarian population Norse or Scandinavian.",
      },
      {
        plain:
          "Read the sagas for their stories, but bear in mind they were written down centuries later.",
        simple: "Enjoy the old tales, but do not believe every word.",
        technical:
          "Treat the thirteenth-century Icelandic sagas as literary sources, and check them against archaeology and contemporary annals.",
      },
      {
        plain:
          "Look for place names ending in by or thorpe to trace where settlers lived in England.",
        simple: "Find towns on a map whose names end in by.",
        technical:
          "Map the distribution of Old Norse toponyms in -by and -thorpe to trace settlement within the Danelaw.",
      },
    ],
    example:
      "The English city of York was once the Viking town of Jorvik, and its name still echoes that one.",
    likeness: "a storm that arrives by sea and stays to plough the fields",
    things: ["longship", "shield"],
  },
  {
    name: "ancient Greece",
    plural: false,
    definition: {
      plain:
        "the group of city-states around the Aegean Sea whose culture flourished from about 800 to 146 BC",
      simple: "a land of small, proud cities more than two thousand years ago",
      technical:
        "the Hellenic civilisation of autonomous poleis, conventionally divided into Archaic, Classical and Hellenistic periods",
    },
    facts: [
      {
        plain:
          "There was no single Greek state, but hundreds of separate cities with their own laws and coins.",
        simple: "Each city had its own rules, its own army and its own money.",
        technical:
          "The Copenhagen inventory counts over a thousand poleis, each with its own citizen body, cults and magistrates.",
      },
      {
        plain:
          "Plays were performed at religious festivals in open-air theatres cut into hillsides.",
        simple: "People sat on a hill in the sun to watch plays all day.",
        technical:
          "Tragedy and comedy were staged competitively at the City Dionysia, with choruses financed by wealthy citizens as a liturgy.",
      },
      {
        plain:
          "Greeks adapted the Phoenician alphabet and added separate letters for vowels.",
        simple:
          "They borrowed letters from traders and added new ones for vowel sounds.",
        technical:
          "By the eighth century BC the Phoenician abjad had been adapted into a script that marked vowels systematically.",
      },
      {
        plain: "Boys in Sparta left home at seven to train as soldiers.",
        simple: "In Sparta, boys of seven were sent away to learn to fight.",
        technical:
          "The Spartan agoge took male citizens from the age of seven, while helots worked the land that sustained them.",
      },
      {
        plain:
          "Alexander the Great carried Greek language and customs as far as Egypt and the borders of India.",
        simple:
          "A young king named Alexander took Greek ways all the way to India.",
        technical:
          "Alexander's conquests opened the Hellenistic age, in which Koine Greek served as a lingua franca from Egypt to Bactria.",
      },
      {
        plain:
          "Eratosthenes estimated the size of the Earth from the angle of shadows in two cities.",
        simple:
          "One clever Greek worked out how big the Earth is from a shadow.",
        technical:
          "Eratosthenes derived the Earth's circumference from the seven-degree difference in solar elevation between Alexandria and Syene.",
      },
    ],
    tips: [
      {
        plain:
          "Start with the myths, because so much of the art and drama refers to them.",
        simple: "Read the tales of gods and heroes first.",
        technical:
          "Begin with Homer and Hesiod, since later iconography and tragedy presuppose the epic cycle.",
      },
      {
        plain:
          "Learn the Greek alphabet, which takes an afternoon and helps with names and science.",
        simple: "Learn the Greek letters, which is as fun as a secret code.",
        technical:
          "Learn the Attic alphabet and accents before attempting a reader, and pronounce aspirates consistently from the outset.",
      },
      {
        plain:
          "Visit a museum and study the painted pots, which show daily life in surprising detail.",
        simple: "Look closely at the pictures on old pots.",
        technical:
          "Read red-figure vases as evidence, but allow for workshop conventions and the export market in Etruria.",
      },
      {
        plain:
          "Keep Athens and Sparta apart in your notes, because they were governed in very different ways.",
        simple: "Make two lists, one for Athens and one for Sparta.",
        technical:
          "Avoid generalising from Athens, whose sources predominate, to oligarchies and kingdoms with quite different constitutions.",
      },
    ],
    example:
      "The Parthenon in Athens was built in about fifteen years and still stands above the city.",
    likeness:
      "a noisy family of cousins who quarrel, compete and learn from each other",
    things: ["temple", "painted vase"],
  },
  {
    name: "the Silk Road",
    plural: false,
    definition: {
      plain:
        "a network of trade routes that linked China with Central Asia, Persia and the Mediterranean",
      simple: "a web of long paths that traders took between China and Europe",
      technical:
        "a network of overland and maritime exchange routes across Eurasia, active from the second century BC into the early modern period",
    },
    facts: [
      {
        plain:
          "The name was made popular by a German geographer, Ferdinand von Richthofen, in 1877.",
        simple:
          "Hardly anyone called it the Silk Road until about 150 years ago.",
        technical:
          "Richthofen popularised the term Seidenstrasse in 1877, and many historians now prefer the plural to stress multiple shifting routes.",
      },
      {
        plain:
          "Few merchants travelled the whole way, and goods passed from hand to hand in stages.",
        simple:
          "One trader passed the goods to the next, like runners in a relay.",
        technical:
          "Exchange was largely segmental, with Sogdian and other middlemen moving commodities between successive oasis markets.",
      },
      {
        plain:
          "Bolts of silk served as money along the route, and armies were paid with them.",
        simple: "People paid with rolls of silk as if they were coins.",
        technical:
          "Under the Tang, plain silk in standard bolts circulated as currency and supplied garrisons in the Tarim Basin.",
      },
      {
        plain:
          "Buddhism travelled from India to China along these roads, carried by monks and merchants.",
        simple:
          "New ideas and prayers travelled with the camels, not only cloth.",
        technical:
          "Buddhist transmission through Gandhara and the Tarim oases is documented in the manuscripts and murals at Dunhuang.",
      },
      {
        plain:
          "The craft of making paper moved west from China and reached Baghdad in the eighth century.",
        simple:
          "People in China invented paper, and the secret slowly moved west.",
        technical:
          "Papermaking spread from China through Samarkand to Baghdad, where paper mills are attested by the late eighth century.",
      },
      {
        plain:
          "Two-humped camels carried the loads because they cope with cold, heat and long thirst.",
        simple:
          "Camels did the hard work, since they can go days without water.",
        technical:
          "Bactrian camels, each bearing roughly 150 to 200 kilograms, made desert stages practicable in winter cold and summer heat.",
      },
    ],
    tips: [
      {
        plain:
          "Trace the route on a map and mark the deserts and mountains it had to avoid.",
        simple: "Draw the path on a map with your finger.",
        technical:
          "Plot the northern and southern branches around the Taklamakan and note where they rejoin at Kashgar.",
      },
      {
        plain:
          "Think about what travelled west and what travelled east, because trade ran both ways.",
        simple: "Ask what went each way, such as silk and glass.",
        technical:
          "Tabulate flows by direction: silk and paper westward, horses, glass and silver eastward.",
      },
      {
        plain:
          "Read Marco Polo's account with some caution, as he dictated it years later in prison.",
        simple: "Read about Marco Polo, but check what he says.",
        technical:
          "Collate Marco Polo with Rabban Sauma and Ibn Battuta before relying on any single traveller's testimony.",
      },
      {
        plain:
          "Visit Samarkand in spring or autumn if you want to see its great squares in comfort.",
        simple: "Go to Samarkand in spring, when it is not too hot.",
        technical:
          "Schedule fieldwork in Samarkand or Bukhara for April or October, outside the extremes of the continental climate.",
      },
    ],
    example:
      "A caravan leaving Chang'an with silk might sell it in Kashgar to a trader heading for Samarkand.",
    likeness: "a relay race run by camels across half the world",
    things: ["camel", "caravan"],
  },
  {
    name: "the French Revolution",
    plural: false,
    definition: {
      plain:
        "the upheaval between 1789 and 1799 that ended absolute monarchy in France and created a republic",
      simple: "the time when the people of France threw out their king",
      technical:
        "the transformation of 1789 to 1799 that abolished seigneurial privilege, replaced absolutism with popular sovereignty and ended in Bonaparte's coup",
    },
    facts: [
      {
        plain:
          "The crown was deep in debt, partly because it had paid for war in America.",
        simple: "The king had spent too much money and could not pay it back.",
        technical:
          "Debt service absorbed about half of royal expenditure by 1788, after deficit-financed intervention in the American war.",
      },
      {
        plain:
          "A crowd stormed the Bastille on 14 July 1789 and found only seven prisoners inside.",
        simple:
          "People broke into a big prison in Paris but found just seven prisoners.",
        technical:
          "The Bastille fell on 14 July 1789 largely because insurgents sought the gunpowder that was stored there.",
      },
      {
        plain:
          "The Declaration of the Rights of Man stated that people are born free and equal in rights.",
        simple: "A new paper said that all men are born free and equal.",
        technical:
          "The Declaration of August 1789 grounded sovereignty in the nation and asserted liberty, property, security and resistance to oppression.",
      },
      {
        plain:
          "During the Terror of 1793 and 1794, about 17,000 people were executed after a trial.",
        simple:
          "For about a year, thousands of people were killed in the name of freedom.",
        technical:
          "Official death sentences during the Terror number some 17,000, with many more dying in prison or without trial.",
      },
      {
        plain:
          "The metric system was created in these years to replace hundreds of local measures.",
        simple:
          "Metres and kilograms were invented then so that everyone measured alike.",
        technical:
          "The law of 18 Germinal, year III, established decimal units based on the metre as a fraction of the meridian.",
      },
      {
        plain:
          "Women marched from Paris to Versailles in October 1789 and brought the royal family back.",
        simple:
          "Hungry women walked to the palace and made the king come back with them.",
        technical:
          "The October Days saw market women march on Versailles over bread prices, forcing the court's transfer to the Tuileries.",
      },
    ],
    tips: [
      {
        plain:
          "Learn the main dates in order, since governments changed every few years.",
        simple: "Make a time line so that you do not get lost.",
        technical:
          "Fix the sequence of Constituent Assembly, Legislative Assembly, Convention and Directory before examining factions.",
      },
      {
        plain:
          "Separate the causes into money, food, ideas and weak government to keep them clear.",
        simple:
          "Think of four causes: money, bread, new ideas and a weak king.",
        technical:
          "Weigh structural fiscal crisis, subsistence crisis and political culture rather than seeking a single cause.",
      },
      {
        plain:
          "Read a speech by Robespierre and one by Danton to hear how opinions differed.",
        simple: "Read what two people said and see how they disagree.",
        technical:
          "Compare Jacobin and Girondin speeches in the parliamentary archives to trace the split over war and the king's trial.",
      },
      {
        plain:
          "Visit the Carnavalet museum in Paris to see objects from those years.",
        simple: "Look at old drawings of the crowds in Paris.",
        technical:
          "Consult the Carnavalet collections for prints and ephemera, noting date, printer and intended audience.",
      },
    ],
    example:
      "In 1793 the revolutionaries introduced a calendar with ten-day weeks and months named after the weather and the harvest.",
    likeness:
      "a pot that simmers for years and then boils over in a single night",
    things: ["cockade", "crown"],
  },
  {
    name: "castles",
    plural: true,
    definition: {
      plain:
        "fortified homes of lords and rulers, built mostly in Europe and the Middle East during the Middle Ages",
      simple: "strong stone homes where lords lived and kept safe from enemies",
      technical:
        "private fortified residences of the medieval nobility, combining lordly accommodation, administration and defence in one complex",
    },
    facts: [
      {
        plain:
          "Early castles were often built of wood on top of an earth mound.",
        simple:
          "The first ones were made of wood and stood on a heap of earth.",
        technical:
          "Motte-and-bailey works of timber and earth predominated in the eleventh century and could be raised within months.",
      },
      {
        plain:
          "Round towers replaced square ones because they had no corners for attackers to undermine.",
        simple: "Round towers are harder to knock down than square ones.",
        technical:
          "Cylindrical towers removed vulnerable quoins and blind angles, improving resistance to mining and widening the field of fire.",
      },
      {
        plain:
          "A garrison of a few dozen soldiers could hold a well-built castle against a large army.",
        simple:
          "Just thirty people behind thick walls could hold back an army.",
        technical:
          "Garrisons were small, and during the Welsh rising of 1403 and 1404 Caernarfon was held by about thirty men.",
      },
      {
        plain:
          "Cannons made high, thin walls useless, so new forts were built low and thick.",
        simple:
          "When cannons came, tall walls could be smashed, so castles went out of use.",
        technical:
          "Siege artillery rendered tall curtain walls obsolete, and the angled bastions of the trace italienne replaced them.",
      },
      {
        plain:
          "Many castles were whitewashed or painted, and their halls were hung with bright cloth.",
        simple:
          "Inside, castles were bright and colourful, not just grey stone.",
        technical:
          "Limewash and plaster covered much of the masonry, as the name of the White Tower in London records.",
      },
      {
        plain:
          "Toilets were small rooms built into the wall that emptied into the moat or a pit.",
        simple: "The toilet was a hole in the wall above the moat.",
        technical:
          "Garderobes discharged through chutes in the thickness of the wall to a cesspit, ditch or moat below.",
      },
    ],
    tips: [
      {
        plain:
          "Walk around the outside first to see how the builders used the slope of the land.",
        simple: "Walk all the way round before you go in.",
        technical:
          "Survey the earthworks and approaches before the interior, since siting explains most defensive choices.",
      },
      {
        plain:
          "Look for arrow slits and work out which part of the ground each one covers.",
        simple: "Peep through the arrow slits and see who you could spot.",
        technical:
          "Plot the arcs of fire from each loop to identify dead ground along the curtain wall.",
      },
      {
        plain:
          "Wear shoes with a good grip, because spiral stairs are steep and worn.",
        simple: "Hold the rope when you climb the twisty stairs.",
        technical:
          "Allow for uneven risers and worn treads on newel stairs when planning visitor circulation.",
      },
      {
        plain:
          "Compare the thickness of the walls with those of later houses to judge the danger expected.",
        simple: "Put your arm into a window and feel how thick the wall is.",
        technical:
          "Date building phases by masonry, mouldings and wall thickness rather than by a single documentary reference.",
      },
    ],
    example:
      "Bodiam Castle in England was begun in 1385 with a wide moat and a round tower at every corner.",
    likeness: "a stone turtle with a whole village tucked inside its shell",
    things: ["drawbridge", "tower"],
  },
  {
    name: "the Maya",
    plural: true,
    definition: {
      plain:
        "a people of Mexico and Central America who built great stone cities and still live there today",
      simple:
        "people of the rainforest who built stone pyramids and read the stars",
      technical:
        "a Mesoamerican family of peoples whose Classic-period city-states, between about 250 and 900, used writing and long-count dates",
    },
    facts: [
      {
        plain:
          "They developed a complete writing system with hundreds of signs for sounds and words.",
        simple:
          "They wrote with little pictures that stood for words and sounds.",
        technical:
          "Maya script is logosyllabic, and Knorozov's phonetic readings of the 1950s opened the way to its decipherment.",
      },
      {
        plain:
          "Maya mathematicians counted in twenties and used a sign for zero.",
        simple:
          "They counted in twenties, perhaps because we have ten fingers and ten toes.",
        technical:
          "Their vigesimal positional notation used a shell glyph for zero and departed from base twenty in calendrical counts.",
      },
      {
        plain:
          "Many southern cities were abandoned in the ninth century, probably because of drought, war and overcrowding.",
        simple:
          "Long ago, many of their cities were left empty and the forest grew back.",
        technical:
          "The Terminal Classic decline in the southern lowlands correlates with repeated droughts, endemic warfare and stressed agrarian systems.",
      },
      {
        plain:
          "Laser scans from aircraft have revealed tens of thousands of buildings hidden under the jungle.",
        simple: "Planes with lasers have found lost houses under the trees.",
        technical:
          "Airborne lidar over northern Guatemala in 2016 mapped more than 60,000 structures, raising population estimates sharply.",
      },
      {
        plain: "More than six million people speak a Mayan language today.",
        simple: "Millions of people still speak their languages today.",
        technical:
          "Some thirty Mayan languages survive, with K'iche', Yucatec and Q'eqchi' each counting hundreds of thousands of speakers or more.",
      },
      {
        plain:
          "Nobles drank chocolate made from cacao beans, which also served as money.",
        simple: "They drank chocolate, and they used the beans as coins too.",
        technical:
          "Residue analysis confirms theobromine in Classic vessels whose glyphic texts label them as cups for cacao.",
      },
    ],
    tips: [
      {
        plain:
          "Visit the sites early in the morning, before the heat and the crowds arrive.",
        simple: "Go early, when it is cool and quiet.",
        technical:
          "Photograph stelae soon after dawn, when raking light brings out shallow relief in the carving.",
      },
      {
        plain:
          "Avoid mixing them up with the Aztecs or the Incas, who lived elsewhere and ruled differently.",
        simple: "Remember that the Aztecs and the Incas were other people.",
        technical:
          "Distinguish Maya polities from the Aztec Triple Alliance and the Inca Tawantinsuyu in date, region and language.",
      },
      {
        plain:
          "Try writing a number in dots and bars, where a bar stands for five.",
        simple: "Write your age in dots and bars.",
        technical:
          "Convert a few long-count dates by hand, watching for the place that runs to eighteen instead of twenty.",
      },
      {
        plain:
          "Treat claims about the end of the world in 2012 as a modern invention.",
        simple: "Laugh at the story that they said the world would end.",
        technical:
          "Read the 2012 date as the close of a thirteenth baktun, not as an indigenous eschatological prediction.",
      },
    ],
    example:
      "At Chichen Itza, the late afternoon sun at the equinox throws a shadow like a snake down the pyramid steps.",
    likeness: "a library of stone with the forest grown over its shelves",
    things: ["pyramid", "glyph"],
  },
  {
    name: "the Black Death",
    plural: false,
    definition: {
      plain:
        "the plague that killed roughly a third to a half of Europe's people between 1347 and 1351",
      simple:
        "a terrible sickness that swept across Europe almost seven hundred years ago",
      technical:
        "the first wave of the second plague pandemic, caused by Yersinia pestis and lasting in Europe from 1347 to about 1351",
    },
    facts: [
      {
        plain:
          "The bacterium that causes plague lives mainly in rodents and spreads through the bites of fleas.",
        simple:
          "The germ lived in rats and jumped to people when fleas bit them.",
        technical:
          "Yersinia pestis circulates enzootically among rodents, and blocked fleas transmit it by regurgitation when feeding.",
      },
      {
        plain:
          "Ships from the Black Sea brought the disease to Sicily in the autumn of 1347.",
        simple: "Sick sailors carried it to Italy by ship.",
        technical:
          "Genoese galleys from the Black Sea introduced infection at Messina in October 1347, whence it spread along shipping lanes.",
      },
      {
        plain:
          "So many workers died that the survivors in England could demand higher wages.",
        simple:
          "Afterwards, farm workers were rare, so they could ask for more pay.",
        technical:
          "Labour scarcity raised wages in England despite the Ordinance of 1349 and the Statute of Labourers of 1351.",
      },
      {
        plain:
          "The port of Ragusa began to make arriving travellers wait thirty days in 1377, an early quarantine.",
        simple:
          "Ships had to wait outside the port until the sailors were surely well.",
        technical:
          "Ragusa's decree of 1377 imposed thirty days of isolation, a term that other ports later extended to forty.",
      },
      {
        plain:
          "The beaked mask of the plague doctor belongs to the seventeenth century, not to the Middle Ages.",
        simple: "Doctors with bird masks came about three hundred years later.",
        technical:
          "The beaked costume, commonly credited to Charles de Lorme around 1619, postdates the fourteenth-century pandemic.",
      },
      {
        plain:
          "Plague still occurs today, but antibiotics cure most patients who are treated early.",
        simple: "The sickness is rare now, and medicine can cure it.",
        technical:
          "Streptomycin, gentamicin and doxycycline are effective, while endemic foci persist in Madagascar and central Africa.",
      },
    ],
    tips: [
      {
        plain:
          "Compare death figures from several towns, because the disease struck some far harder than others.",
        simple: "Look at more than one town, since some were lucky.",
        technical:
          "Cross-check manorial court rolls, episcopal registers and tax records before quoting a regional mortality rate.",
      },
      {
        plain:
          "Read Boccaccio's opening pages for a vivid description of Florence in 1348.",
        simple: "Read a short tale from someone who was there.",
        technical:
          "Use Boccaccio alongside Agnolo di Tura's chronicle, allowing for literary borrowing from earlier plague accounts.",
      },
      {
        plain:
          "Look at the effects on work, faith and art as well as on numbers.",
        simple: "Ask how life changed for those who lived.",
        technical:
          "Trace consequences for labour markets, religious practice and iconography separately, as their timing differs.",
      },
      {
        plain:
          "Avoid blaming rats alone, since scholars still argue about how it spread so quickly.",
        simple: "Do not blame only the rats for it all.",
        technical:
          "Weigh human ectoparasite and pneumonic transmission models against the classic rat and flea pathway.",
      },
    ],
    example:
      "In 1348 the city of Florence lost perhaps half of its people in a few months.",
    likeness: "a fire that jumps from roof to roof along every street",
    things: ["flea", "merchant ship"],
  },
  {
    name: "the Olympic Games",
    plural: true,
    definition: {
      plain:
        "an international sports festival held every four years, with separate summer and winter editions",
      simple:
        "a huge sports party where people from all over the world compete",
      technical:
        "a quadrennial multi-sport competition organised under the Olympic Charter by the International Olympic Committee and a host city",
    },
    facts: [
      {
        plain:
          "The ancient games at Olympia began, by tradition, in 776 BC and honoured the god Zeus.",
        simple: "The first ones were held in Greece to honour the god Zeus.",
        technical:
          "Traditional chronology dates the first Olympiad to 776 BC, with the stadion footrace as its sole event.",
      },
      {
        plain:
          "The modern games started in Athens in 1896 after a campaign by Pierre de Coubertin.",
        simple: "A Frenchman had the idea to start them again in 1896.",
        technical:
          "Coubertin's congress of 1894 founded the IOC, and Athens hosted some 240 athletes from fourteen nations two years later.",
      },
      {
        plain:
          "Women first competed in 1900, and in 2024 they had as many places as men.",
        simple:
          "Women could not take part at first, but now half the places are theirs.",
        technical:
          "Some 22 women among nearly a thousand athletes competed in 1900, whereas Paris 2024 allocated quota places equally.",
      },
      {
        plain:
          "The five rings stand for five continents joined together by sport.",
        simple:
          "Five rings hold hands to show that the world can play together.",
        technical:
          "Coubertin designed the rings in 1913 so that their six colours, background included, covered every national flag of the day.",
      },
      {
        plain:
          "Hosting usually costs far more than planned, and some stadiums stand empty afterwards.",
        simple: "The games cost a city a lot, and some stadiums end up empty.",
        technical:
          "Flyvbjerg and colleagues report a mean real cost overrun above 150 percent since 1960, alongside underused legacy venues.",
      },
    ],
    tips: [
      {
        plain:
          "Pick one unfamiliar sport and learn its rules before the games begin.",
        simple: "Choose a sport you do not know and learn how it works.",
        technical:
          "Study one discipline's scoring code in advance, such as the execution and difficulty panels in gymnastics.",
      },
      {
        plain:
          "Check the time difference before planning to watch an event live.",
        simple: "Find out what time it is over there.",
        technical:
          "Convert session times from the host time zone and confirm which are heats and which are finals.",
      },
      {
        plain:
          "Buy tickets only through the official seller, because fake ones are common.",
        simple: "Buy tickets only from the real seller, not from strangers.",
        technical:
          "Purchase through the authorised ticketing platform only, and check transfer and refund conditions before payment.",
      },
      {
        plain:
          "Compare medal tables per head of population for a fairer picture of small nations.",
        simple: "Share out the medals by how many people live there.",
        technical:
          "Normalise medal counts by population or GDP before drawing any conclusions about national performance.",
      },
    ],
    example:
      "At the 1968 games in Mexico City, Bob Beamon jumped so far that the measuring device could not reach.",
    likeness: "a school sports day to which the whole world is invited",
    things: ["medal", "torch"],
  },
  {
    name: "India",
    plural: false,
    definition: {
      plain:
        "a large country in South Asia with more than 1.4 billion people and a great many languages",
      simple: "a big, busy country in Asia with more people than any other",
      technical:
        "a federal parliamentary republic in South Asia, comprising 28 states and 8 union territories under the Constitution of 1950",
    },
    facts: [
      {
        plain:
          "India became independent from Britain on 15 August 1947, when the subcontinent was divided.",
        simple:
          "India was ruled by Britain until 1947, and then it became free.",
        technical:
          "Independence in August 1947 came with partition, which displaced well over ten million people across the new borders.",
      },
      {
        plain:
          "The constitution recognises 22 languages, and people speak hundreds more.",
        simple:
          "People there speak hundreds of languages, and some use three every day.",
        technical:
          "The Eighth Schedule lists 22 languages, mostly Indo-Aryan and Dravidian, while the Union conducts its business in Hindi and English.",
      },
      {
        plain:
          "Most of the year's rain falls in the summer monsoon between June and September.",
        simple: "Most of the rain falls in one wet season each summer.",
        technical:
          "The southwest monsoon delivers about three quarters of annual rainfall from June to September, which governs the kharif crop.",
      },
      {
        plain:
          "Its railways carry about twenty million passengers on an ordinary day.",
        simple: "Every day, its trains carry about twenty million people.",
        technical:
          "Indian Railways employs more than a million staff and records roughly seven billion passenger journeys a year.",
      },
      {
        plain:
          "Indian mathematicians used zero as a number in its own right by the seventh century.",
        simple: "Thinkers in India taught the world to use the number zero.",
        technical:
          "Brahmagupta's treatise of 628 states arithmetical rules for zero and for negative quantities.",
      },
      {
        plain:
          "In 2023 an Indian spacecraft became the first to land near the south pole of the moon.",
        simple: "An Indian robot landed near the bottom of the moon in 2023.",
        technical:
          "Chandrayaan-3 soft-landed at about 69 degrees south in August 2023, then the highest lunar latitude reached by a lander.",
      },
    ],
    tips: [
      {
        plain:
          "Travel between November and February, when most of the country is dry and mild.",
        simple: "Go in winter, when it is dry and not too hot.",
        technical:
          "Plan travel for the post-monsoon and winter months, noting the northeast monsoon in Tamil Nadu until December.",
      },
      {
        plain:
          "Book long train journeys weeks ahead, because popular routes fill up quickly.",
        simple: "Book your train seat early, because trains fill up fast.",
        technical:
          "Reserve as soon as the advance booking window opens, and learn the RAC and waiting-list rules.",
      },
      {
        plain:
          "Drink sealed or treated water, and eat food that is freshly cooked and hot.",
        simple: "Drink only from sealed bottles and eat hot food.",
        technical:
          "Reduce the risk of traveller's diarrhoea with treated water, freshly cooked dishes and careful hand hygiene.",
      },
      {
        plain:
          "Choose one region and see it well rather than rushing across the whole country.",
        simple: "See one part slowly, because India is huge.",
        technical:
          "Limit an itinerary to one or two states, since distances and linguistic boundaries make wider circuits inefficient.",
      },
    ],
    example:
      "In Kerala in the south, people speak Malayalam, cook with coconut and travel by boat along quiet canals.",
    likeness: "a whole continent of stories bound into one thick book",
    things: ["mango", "rickshaw"],
  },
  {
    name: "Brazil",
    plural: false,
    definition: {
      plain:
        "the largest country in South America, known for the Amazon rainforest, football and carnival",
      simple: "a huge, warm country in South America with a giant rainforest",
      technical:
        "a presidential federal republic of 26 states and a federal district, covering almost half of South America",
    },
    facts: [
      {
        plain:
          "Brazilians speak Portuguese because Portugal colonised the land from the year 1500.",
        simple:
          "People in Brazil speak Portuguese, because sailors came from Portugal long ago.",
        technical:
          "Cabral's landing in 1500 fell within the Portuguese sphere set by the Treaty of Tordesillas, hence the national language.",
      },
      {
        plain:
          "About sixty percent of the Amazon rainforest lies within Brazil.",
        simple: "More than half of the Amazon forest is in Brazil.",
        technical:
          "Roughly three fifths of the Amazon biome is Brazilian, and satellite programmes such as PRODES monitor its deforestation yearly.",
      },
      {
        plain:
          "The capital, Brasilia, was built on an empty plateau in under four years and opened in 1960.",
        simple:
          "The capital city was built from nothing in less than four years.",
        technical:
          "Brasilia, planned by Lucio Costa with buildings by Oscar Niemeyer, replaced Rio de Janeiro as capital in April 1960.",
      },
      {
        plain:
          "Brazil has been the world's largest coffee grower for more than 150 years.",
        simple: "More coffee grows in Brazil than anywhere else.",
        technical:
          "Brazilian farms supply about a third of world coffee, chiefly arabica from Minas Gerais and robusta from Espirito Santo.",
      },
      {
        plain:
          "Its men's football team won the World Cup five times between 1958 and 2002.",
        simple: "Brazil won the football World Cup five times by 2002.",
        technical:
          "The national side took World Cup titles in 1958, 1962, 1970, 1994 and 2002 and has qualified for every tournament.",
      },
      {
        plain:
          "Slavery ended only in 1888, later than anywhere else in the Americas.",
        simple: "Brazil was the last land in the Americas to end slavery.",
        technical:
          "The Golden Law of May 1888 abolished slavery without compensating owners, and the empire itself fell eighteen months later.",
      },
    ],
    tips: [
      {
        plain:
          "Learn some basic Portuguese, because Spanish will only take you so far.",
        simple: "Learn to say hello and thank you in Portuguese.",
        technical:
          "Acquire basic Brazilian Portuguese with its nasal vowels, since intelligibility with Spanish is asymmetric.",
      },
      {
        plain:
          "Check whether you need a yellow fever vaccination before visiting the Amazon.",
        simple: "Ask a doctor about the right jab before you see the jungle.",
        technical:
          "Verify yellow fever and malaria recommendations by municipality, and vaccinate at least ten days before entering endemic areas.",
      },
      {
        plain:
          "Allow for long distances, and fly between regions rather than taking the bus.",
        simple: "Take a plane, because the country is enormous.",
        technical:
          "Route intercity legs by air, since the road distance from Porto Alegre to Manaus exceeds four thousand kilometres.",
      },
      {
        plain:
          "Book a room many months ahead if you want to see carnival in Rio.",
        simple: "Plan early if you want to see the big parade.",
        technical:
          "Secure Sambadrome tickets and accommodation well ahead, and note that carnival moves with the date of Easter.",
      },
    ],
    example:
      "In Sao Paulo, whole families share a bean stew called feijoada on Saturdays.",
    likeness: "a green house with a samba band in the front room",
    things: ["parrot", "drum"],
  },
  {
    name: "Australia",
    plural: false,
    definition: {
      plain:
        "a country that covers a whole continent between the Indian and Pacific Oceans, with about 27 million people",
      simple: "a big, dry, sunny land on the far side of the world from Europe",
      technical:
        "a federal constitutional monarchy of six states and several territories, formed from British colonies in 1901",
    },
    facts: [
      {
        plain:
          "Aboriginal people have lived there for at least 50,000 years, one of the oldest continuous cultures.",
        simple: "The first people came there more than 50,000 years ago.",
        technical:
          "Dated deposits such as Madjedbebe support human occupation of Sahul by at least 50,000 years ago, possibly 65,000.",
      },
      {
        plain:
          "Most Australians live near the coast, because the interior is hot and very dry.",
        simple: "Nearly everyone lives by the sea, since the middle is desert.",
        technical:
          "Over four fifths of the population lives within fifty kilometres of the coast, leaving the arid interior sparsely settled.",
      },
      {
        plain:
          "Kangaroos and koalas are marsupials, which raise their newborn young in a pouch.",
        simple:
          "Kangaroo mothers carry their babies in a pocket on their tummy.",
        technical:
          "Long isolation after the break-up of Gondwana allowed marsupials to radiate into niches held elsewhere by placental mammals.",
      },
      {
        plain:
          "Voting in federal elections is compulsory, and people who stay away may be fined.",
        simple: "Grown-ups there must vote, or they have to pay a fine.",
        technical:
          "Compulsory voting, in force federally since 1924, keeps turnout near ninety percent under a preferential ballot.",
      },
      {
        plain:
          "Canberra was chosen as the capital because Sydney and Melbourne could not agree.",
        simple:
          "Two cities both wanted to be the capital, so a new one was built.",
        technical:
          "Section 125 of the Constitution settled the rivalry by requiring a seat of government in New South Wales, away from Sydney.",
      },
      {
        plain:
          "Britain sent its first fleet of convicts to Sydney in 1788 to found a penal colony.",
        simple: "Long ago, Britain shipped its prisoners there.",
        technical:
          "The First Fleet landed some 750 convicts at Port Jackson in January 1788, and transportation continued until 1868.",
      },
    ],
    tips: [
      {
        plain:
          "Swim between the red and yellow flags, where lifeguards keep watch.",
        simple: "Swim only between the red and yellow flags.",
        technical:
          "Enter the surf only within the patrolled zone, and learn to recognise rip currents from the shore.",
      },
      {
        plain:
          "Wear a hat and strong sunscreen, because the sun burns skin there within minutes.",
        simple: "Put on a hat and lots of sun cream.",
        technical:
          "Apply broad-spectrum SPF 50 and cover up whenever the forecast ultraviolet index reaches three or above.",
      },
      {
        plain:
          "Carry plenty of water and tell someone your route before driving into the outback.",
        simple: "Take lots of water and tell a friend where you are going.",
        technical:
          "Carry at least ten litres of water per person a day, a satellite beacon and spares on remote tracks.",
      },
      {
        plain:
          "Remember that the seasons are reversed, so Christmas falls in the middle of summer.",
        simple: "Pack shorts for Christmas, because it is summer there.",
        technical:
          "Plan around austral seasons, with cyclones in the tropical north from November to April.",
      },
    ],
    example:
      "The train called the Ghan takes more than two days to cross the continent from Adelaide to Darwin.",
    likeness: "a giant sandy island with all its houses built along the beach",
    things: ["kangaroo", "surfboard"],
  },
  {
    name: "Iceland",
    plural: false,
    definition: {
      plain:
        "an island nation in the North Atlantic known for volcanoes, glaciers and hot springs",
      simple: "a cold island in the north with fire mountains and hot pools",
      technical:
        "a parliamentary republic on the Mid-Atlantic Ridge, where a mantle plume sustains unusually voluminous volcanism",
    },
    facts: [
      {
        plain:
          "The island lies where two plates of the Earth's crust slowly move apart.",
        simple: "The ground there is slowly splitting in two.",
        technical:
          "Spreading between the North American and Eurasian plates proceeds at about two centimetres a year along rift zones.",
      },
      {
        plain:
          "Nearly all its homes are heated with hot water drawn from the ground.",
        simple:
          "People warm their houses with hot water from under the ground.",
        technical:
          "Geothermal district heating serves about nine tenths of dwellings, and hydropower supplies most of the electricity.",
      },
      {
        plain:
          "Its parliament, the Althing, first met in 930 and is among the oldest in the world.",
        simple:
          "Its parliament first met on a grassy plain over a thousand years ago.",
        technical:
          "The Althing convened at Thingvellir from 930, although it was suspended between 1800 and 1845.",
      },
      {
        plain:
          "Most Icelanders have no family name and use their father's or mother's first name instead.",
        simple:
          "If your dad is Jon, you are called the son or daughter of Jon.",
        technical:
          "Icelandic names are mainly patronymic or matronymic, so directories list people by given name.",
      },
      {
        plain:
          "In midsummer it hardly gets dark, and in midwinter there are only about four hours of daylight.",
        simple:
          "In summer the sun shines nearly all night, and winter days are very short.",
        technical:
          "At 64 degrees north, Reykjavik has about 21 hours of daylight at the June solstice and four in December.",
      },
      {
        plain:
          "Icelandic has changed so little that people today can read medieval sagas with modest help.",
        simple:
          "Children there can read stories that are eight hundred years old.",
        technical:
          "Conservative morphology and deliberate purism keep Old Norse prose broadly accessible to modern readers, despite shifts in pronunciation.",
      },
    ],
    tips: [
      {
        plain:
          "Check the road and weather websites every morning before you drive anywhere.",
        simple: "Look at the weather before you set out.",
        technical:
          "Consult the road administration and meteorological office daily, and respect closures and wind warnings.",
      },
      {
        plain:
          "Wash without a swimsuit before entering a public pool, as everyone is expected to do.",
        simple: "Shower well before you jump into the pool.",
        technical:
          "Observe the mandatory pre-swim shower, which allows municipal pools to operate with low chlorine levels.",
      },
      {
        plain:
          "Bring waterproof layers even in July, because the weather can change within an hour.",
        simple: "Pack a warm coat, even in summer.",
        technical:
          "Dress in a wicking base, an insulating layer and a windproof shell, as Atlantic lows arrive quickly.",
      },
      {
        plain:
          "Look for the northern lights on clear nights between September and April, away from town.",
        simple: "Go where it is dark and look up for green lights.",
        technical:
          "Combine the cloud-cover forecast with the Kp index, and observe from a site free of light pollution.",
      },
    ],
    example:
      "In 2010 ash from the volcano Eyjafjallajokull stopped most flights in Europe for nearly a week.",
    likeness: "a pot of boiling water with a lid made of ice",
    things: ["geyser", "glacier"],
  },
  {
    name: "Venice",
    plural: false,
    definition: {
      plain:
        "an Italian city built on more than a hundred small islands in a shallow lagoon",
      simple: "a city in Italy where the streets are made of water",
      technical:
        "a lagoon city of about 118 islands, now capital of the Veneto and, until 1797, of a maritime republic",
    },
    facts: [
      {
        plain:
          "Its buildings stand on millions of wooden piles driven into the mud beneath the lagoon.",
        simple: "The houses stand on tree trunks pushed deep into the mud.",
        technical:
          "Foundations rest on closely spaced timber piles, preserved by anoxic sediment and capped with Istrian limestone.",
      },
      {
        plain:
          "For centuries it was a rich republic that traded spices and silk with the East.",
        simple: "Long ago, its ships brought pepper and silk from far away.",
        technical:
          "The Serenissima dominated the Levantine spice trade through state-convoyed galleys and privileges in Constantinople and Alexandria.",
      },
      {
        plain:
          "Cars are not allowed in the old city, so people walk or travel by boat.",
        simple: "There are no cars, and even the bin men come by boat.",
        technical:
          "Road traffic ends at Piazzale Roma, beyond which all freight, refuse and ambulances move by water.",
      },
      {
        plain:
          "A barrier of movable gates has protected the city from very high tides since 2020.",
        simple: "Big yellow gates rise from the sea floor to keep floods out.",
        technical:
          "The MOSE system raises 78 hinged flap gates at three inlets when a tide above 110 centimetres is forecast.",
      },
      {
        plain:
          "Fewer than 50,000 people now live in the historic centre, against 175,000 in 1951.",
        simple:
          "Many families have moved away, so visitors outnumber the people who live there.",
        technical:
          "The resident population of the historic centre fell from about 175,000 in 1951 to under 50,000 by 2022.",
      },
      {
        plain:
          "Glassmakers were moved to the island of Murano in 1291 because of the danger of fire.",
        simple:
          "Glass was made on its own island so that fires could not spread.",
        technical:
          "A decree of 1291 concentrated furnaces on Murano, containing fire risk and helping to guard trade secrets.",
      },
    ],
    tips: [
      {
        plain:
          "Stay overnight if you can, because the city is calmest after the day trippers leave.",
        simple: "Stay for the night, when it is quiet.",
        technical:
          "Spend at least one night, since visitor density drops sharply outside the daytime excursion peak.",
      },
      {
        plain:
          "Take a water bus along the Grand Canal instead of paying for a gondola.",
        simple: "Ride the big boat bus, which costs much less.",
        technical:
          "Board vaporetto line 1 at Piazzale Roma for the full length of the Grand Canal at ordinary fare.",
      },
      {
        plain:
          "Pack light, because you will carry your luggage over many bridges with steps.",
        simple: "Bring a small bag, because there are lots of steps.",
        technical:
          "Minimise luggage, as some 400 bridges, mostly stepped, separate the landing stages from most lodgings.",
      },
      {
        plain:
          "Check the tide forecast in autumn and winter, and bring boots if it looks high.",
        simple: "Take rubber boots when the tide is high.",
        technical:
          "Consult the municipal tide centre from October to January, when sirocco winds amplify astronomical tides.",
      },
    ],
    example:
      "An ambulance in Venice is a fast boat with a blue light on its roof.",
    likeness: "a theatre set floating on a pond",
    things: ["gondola", "bridge"],
  },
  {
    name: "mountain villages",
    plural: true,
    definition: {
      plain:
        "small communities at high altitude whose life is shaped by steep ground, snow and a short summer",
      simple: "little groups of houses high up where the winters are long",
      technical:
        "upland settlements whose agrarian systems exploit successive altitudinal zones under constraints of slope, climate and access",
    },
    facts: [
      {
        plain:
          "Farmers move their animals to high pastures in summer and bring them down in autumn.",
        simple: "Cows spend the summer up high and come home in autumn.",
        technical:
          "Transhumance tracks vegetation up the slope, freeing valley meadows to produce hay for winter stabling.",
      },
      {
        plain:
          "Terraces cut into the slope create level fields and keep the soil from washing away.",
        simple: "People build steps in the hill so that they can grow food.",
        technical:
          "Terracing shortens slope length, curbs runoff erosion and permits irrigation, as in the Andes and the Cordilleras of Luzon.",
      },
      {
        plain:
          "People whose ancestors lived on the Tibetan plateau have genes that help them cope with thin air.",
        simple:
          "The air is thin up there, but some people are born ready for it.",
        technical:
          "Tibetan populations carry an EPAS1 haplotype, of Denisovan origin, that limits the rise of haemoglobin at altitude.",
      },
      {
        plain:
          "The highest permanent town in the world is La Rinconada in Peru, at about 5,100 metres.",
        simple: "The highest town on Earth is in Peru, often above the clouds.",
        technical:
          "Gold miners live permanently at La Rinconada in Peru, at about 5,100 metres and barely half of sea-level oxygen pressure.",
      },
      {
        plain:
          "Forests above a village are often protected, because trees hold back snow and falling rocks.",
        simple: "Trees above the houses stop snow from sliding down on them.",
        technical:
          "Protection forests anchor the snowpack and intercept rockfall, and Andermatt's was placed under a felling ban in 1397.",
      },
      {
        plain:
          "Many Alpine villages have lost their young people to the valleys, while others live on ski tourism.",
        simple:
          "Some villages are almost empty now, and others are full of skiers.",
        technical:
          "Depopulation of agrarian communes contrasts with resort growth, which brings seasonal labour and costly second homes.",
      },
    ],
    tips: [
      {
        plain:
          "Climb slowly and rest for a day or two, so your body can adapt to the height.",
        simple: "Go up slowly and rest a lot.",
        technical:
          "Above 3,000 metres, raise the sleeping altitude by no more than about 500 metres a night.",
      },
      {
        plain:
          "Ask which shops and buses run out of season before you book a stay.",
        simple: "Find out when the bus and the shop are open.",
        technical:
          "Confirm off-season timetables, shop hours and winter road closures before committing to accommodation.",
      },
      {
        plain:
          "Close every gate behind you when you walk through pastures with grazing animals.",
        simple: "Shut the gate so that the cows stay in.",
        technical:
          "Leave field gates as found and keep dogs leashed near suckler herds to prevent defensive attacks.",
      },
      {
        plain:
          "Buy cheese or honey from local farms, which helps them survive on difficult land.",
        simple: "Buy some cheese from the farmer to help out.",
        technical:
          "Favour products with a protected mountain designation, since their premium offsets high production costs.",
      },
    ],
    example:
      "In the Swiss village of Gimmelwald, reached by cable car, families still cut hay by hand on the steepest slopes.",
    likeness: "a bird's nest tucked into the crook of a high branch",
    things: ["cowbell", "stone hut"],
  },
  {
    name: "money",
    plural: false,
    definition: {
      plain:
        "anything that people generally accept in payment for goods and services",
      simple: "what we swap for the things we want to buy",
      technical:
        "an asset serving as medium of exchange, unit of account and store of value within a payment community",
    },
    facts: [
      {
        plain:
          "Without money, each trade needs two people who want exactly what the other has.",
        simple:
          "Without coins, you must find someone who wants your hens and has shoes.",
        technical:
          "Barter requires a double coincidence of wants, a search cost that a common medium of exchange removes.",
      },
      {
        plain:
          "The first coins of a fixed weight were struck in Lydia, in modern Turkey, around 600 BC.",
        simple:
          "The first coins were made about 2,600 years ago, where Turkey is now.",
        technical:
          "Electrum staters from Lydia, dated to the late seventh or early sixth century BC, are the earliest Western coinage.",
      },
      {
        plain: "China was using printed paper money by the eleventh century.",
        simple: "People in China had paper money a thousand years ago.",
        technical:
          "Under the Song, authorities in Sichuan issued jiaozi notes from 1024, nationalising bills first printed by private merchants.",
      },
      {
        plain:
          "Most money today exists only as numbers in bank accounts, not as notes or coins.",
        simple: "Most money is just numbers in a computer.",
        technical:
          "Commercial bank deposits form the bulk of broad money, with notes and coin a small percentage in most economies.",
      },
      {
        plain:
          "A banknote has value because people trust that others will accept it tomorrow.",
        simple: "Paper money works because we all agree that it does.",
        technical:
          "Fiat currency derives its value from legal tender status, tax acceptance and confidence in the issuing central bank.",
      },
      {
        plain:
          "Shells, salt, beads and huge stone discs have all served as money somewhere.",
        simple: "Some people once paid with sea shells or giant stone wheels.",
        technical:
          "Commodity monies include cowries across the Indian Ocean world and the rai stones of Yap, transferred by acknowledged title.",
      },
    ],
    tips: [
      {
        plain:
          "Look at what something costs in hours of work before you decide to buy it.",
        simple: "Ask how long you must work to pay for it.",
        technical:
          "Convert prices into hours of net pay to expose the opportunity cost of discretionary purchases.",
      },
      {
        plain: "Carry a little cash, in case a card or a machine fails.",
        simple: "Keep a few coins in your pocket, just in case.",
        technical:
          "Hold a modest cash reserve as a contingency against outages in electronic payment networks.",
      },
      {
        plain:
          "Feel the paper and tilt the note when you want to check whether it is real.",
        simple: "Tilt the note and look for the shiny part.",
        technical:
          "Verify the watermark, the raised intaglio print and the optically variable features before accepting a high denomination.",
      },
      {
        plain:
          "Compare the exchange rate you are offered with the one published that day.",
        simple: "Check the price before you swap money on a trip.",
        technical:
          "Benchmark any quoted rate against the interbank mid-price, and decline dynamic currency conversion at terminals.",
      },
    ],
    example:
      "A baker sells bread for coins on Monday and uses the same coins to pay the miller on Tuesday.",
    likeness: "a promise that everyone has agreed to keep",
    things: ["coin", "purse"],
  },
  {
    name: "banks",
    plural: true,
    definition: {
      plain:
        "businesses that keep people's deposits, make payments for them and lend money to others",
      simple: "places that look after your money and lend some of it out",
      technical:
        "licensed intermediaries that fund longer-term lending with short-term deposits and operate the payment system",
    },
    facts: [
      {
        plain:
          "A bank earns most of its income by charging more interest on loans than it pays on savings.",
        simple: "The bank asks for more on loans than it gives you on savings.",
        technical:
          "Net interest margin, the spread between asset yield and funding cost, is the main income of a retail bank.",
      },
      {
        plain:
          "When a bank makes a loan, it creates a new deposit in the borrower's account.",
        simple: "When a bank lends you money, it just types new numbers.",
        technical:
          "Lending expands both sides of the balance sheet, so deposit money is created endogenously within capital and liquidity limits.",
      },
      {
        plain:
          "If too many customers withdraw money at once, even a sound bank can run short.",
        simple:
          "If all the people want their money today, the bank does not have enough.",
        technical:
          "Maturity transformation leaves banks exposed to runs, the self-fulfilling equilibrium described by Diamond and Dybvig.",
      },
      {
        plain:
          "Many countries guarantee deposits up to a limit, such as 100,000 euros in the European Union.",
        simple: "If a bank breaks, the state often pays people back.",
        technical:
          "Deposit guarantee schemes cover 100,000 euros per depositor and institution in the EU, financed by levies on members.",
      },
      {
        plain:
          "Founded in 1472, Monte dei Paschi di Siena is the oldest bank still in business.",
        simple: "The oldest bank in the world has been open since 1472.",
        technical:
          "Monte dei Paschi, established by the Sienese magistrature in 1472, is generally recognised as the oldest surviving bank.",
      },
    ],
    tips: [
      {
        plain:
          "Compare fees as well as interest rates before you open an account.",
        simple: "Check what the bank will charge you first.",
        technical:
          "Compare the annual equivalent rate with the full tariff of account, card and overdraft fees.",
      },
      {
        plain:
          "Check your statement every month for payments that you do not recognise.",
        simple: "Read your bank list each month and look for mistakes.",
        technical:
          "Reconcile statements monthly and dispute unauthorised transactions within the period set by the payment rules.",
      },
      {
        plain:
          "Never give your PIN to anyone, including a caller who claims to be from the bank.",
        simple: "Keep your secret number secret from everyone.",
        technical:
          "Treat unsolicited requests for credentials as social engineering, and call back on a published number.",
      },
      {
        plain: "Keep savings within the guarantee limit at any one bank.",
        simple: "Put big savings in more than one bank.",
        technical:
          "Distribute balances across separately licensed institutions so that each remains below the insured ceiling.",
      },
    ],
    example:
      "Ella saves 200 euros at her bank, which lends part of it to Marc so that he can repair his van.",
    likeness:
      "a well in the village square that some fill and others draw from",
    things: ["vault", "counter"],
  },
  {
    name: "stock markets",
    plural: true,
    definition: {
      plain:
        "places where people buy and sell shares, which are small parts of the ownership of companies",
      simple: "markets where people trade tiny pieces of big companies",
      technical:
        "organised venues for issuing and trading equity securities, with prices formed through continuous matching of orders",
    },
    facts: [
      {
        plain:
          "The Dutch East India Company sold shares to the public in Amsterdam in 1602.",
        simple:
          "The first shares were sold in Amsterdam over four hundred years ago.",
        technical:
          "The VOC offering of 1602 created transferable equity, and secondary trading soon followed in Amsterdam.",
      },
      {
        plain:
          "Companies sell shares to raise money that they never have to pay back.",
        simple: "A company sells bits of itself to get money to grow.",
        technical:
          "Equity issuance raises permanent capital without repayment obligations, at the cost of diluting existing control rights.",
      },
      {
        plain:
          "Share prices move when people change their minds about how a company will do in future.",
        simple: "Prices go up when people think a company will do well.",
        technical:
          "Prices respond to revisions in expected discounted cash flow and in the risk premium that investors demand.",
      },
      {
        plain:
          "An index such as the FTSE 100 follows the combined value of a group of large companies.",
        simple: "One number tells you how a hundred big companies are doing.",
        technical:
          "The FTSE 100 weights its constituents by free-float market capitalisation and is reviewed every quarter.",
      },
      {
        plain:
          "Few professional managers beat a simple index fund over many years once costs are counted.",
        simple: "Even experts find it hard to guess which shares will win.",
        technical:
          "Scorecards by SPIVA show most active equity funds trailing their benchmark net of fees over ten-year horizons.",
      },
      {
        plain:
          "In the crash that began in 1929, American shares lost almost nine tenths of their value.",
        simple:
          "In a great crash, shares in America lost nearly all their worth.",
        technical:
          "The Dow Jones Industrial Average fell 89 percent from September 1929 to July 1932 and recovered its peak in 1954.",
      },
    ],
    tips: [
      {
        plain:
          "Invest only money that you will not need for at least five years.",
        simple: "Use only money that you can leave alone for years.",
        technical:
          "Match equity exposure to an investment horizon beyond five years, so that drawdowns need not be realised.",
      },
      {
        plain:
          "Spread your money over many companies rather than betting on a single one.",
        simple: "Do not put all your eggs in one basket.",
        technical:
          "Diversify away idiosyncratic risk, which the market does not reward with a higher expected return.",
      },
      {
        plain:
          "Pay attention to fees, because even one percent a year adds up over decades.",
        simple: "Watch the small fees, because they grow big with time.",
        technical:
          "Minimise the total expense ratio, as a one percent annual drag compounds to about a quarter over thirty years.",
      },
      {
        plain: "Stay calm when prices fall, and avoid selling in a panic.",
        simple: "Keep cool when the numbers go down.",
        technical:
          "Set an allocation in advance and rebalance by rule, to curb loss aversion and procyclical selling.",
      },
    ],
    example:
      "Someone who owns ten of a company's thousand shares owns one percent of it.",
    likeness:
      "a crowded auction where the hammer never falls for the last time",
    things: ["share", "ticker"],
  },
  {
    name: "trade unions",
    plural: true,
    definition: {
      plain:
        "associations of workers who join together to improve their pay, safety and conditions",
      simple: "groups of workers who stick together to ask for fair pay",
      technical:
        "membership organisations that represent employees in collective bargaining and regulate terms of employment with employers",
    },
    facts: [
      {
        plain:
          "One worker has little power against an employer, but a whole workforce is hard to ignore.",
        simple: "A boss can ignore one person but not everyone at once.",
        technical:
          "Collective bargaining offsets the asymmetry of individual contracts by pooling the credible threat of withdrawing labour.",
      },
      {
        plain:
          "In Britain, unions were illegal until 1824, and full legal protection followed in 1871.",
        simple:
          "Long ago, workers in Britain could go to jail for joining a union.",
        technical:
          "Repeal of the Combination Acts in 1824 permitted unions, and the Trade Union Act 1871 secured their legal status.",
      },
      {
        plain:
          "Stonemasons in Melbourne won an eight-hour working day in 1856, and the idea spread widely.",
        simple:
          "Workers asked for eight hours of work, eight of play and eight of sleep.",
        technical:
          "Craft unions in Melbourne secured an eight-hour day in 1856, and the ILO adopted it in its first convention of 1919.",
      },
      {
        plain:
          "In Denmark and Sweden about two thirds of employees belong to a union.",
        simple:
          "In some countries most workers are members, and in others very few are.",
        technical:
          "Union density remains near two thirds in Denmark and Sweden, helped by union-run unemployment funds under the Ghent system.",
      },
      {
        plain:
          "Strikes are rare compared with the number of agreements reached by talking.",
        simple:
          "Most of the time they talk, and only sometimes do they strike.",
        technical:
          "Industrial action is the exception, since most collective agreements are renewed without stoppage or third-party conciliation.",
      },
    ],
    tips: [
      {
        plain:
          "Read the collective agreement to see what hours, pay and holidays you are entitled to.",
        simple: "Read the rules about your pay and your days off.",
        technical:
          "Check the applicable agreement for scope, grading, overtime rates and the notice required for termination.",
      },
      {
        plain:
          "Keep written notes of problems at work, with dates and the names of witnesses.",
        simple: "Write down what happened, when, and who saw it.",
        technical:
          "Maintain a contemporaneous record of incidents, since grievance procedures depend on dated and corroborated evidence.",
      },
      {
        plain:
          "Speak to your local representative before a dispute grows, not after.",
        simple: "Ask for help early, before the row gets big.",
        technical:
          "Involve the shop steward at the informal stage, when conciliation is quickest and positions are flexible.",
      },
      {
        plain:
          "Compare membership fees with the legal help and insurance that they include.",
        simple: "Check what you get for the money you pay in.",
        technical:
          "Assess subscription tiers against legal cover, strike benefit and training before joining a particular union.",
      },
    ],
    example:
      "In 1888 the women of a London match factory went on strike together and won better conditions within weeks.",
    likeness: "a bundle of sticks that no one can snap",
    things: ["banner", "picket line"],
  },
  {
    name: "schools",
    plural: true,
    definition: {
      plain:
        "places where children and young people are taught in groups by trained teachers",
      simple: "places where children go to learn together and make friends",
      technical:
        "institutions of formal education that deliver a sequenced curriculum to age cohorts and certify attainment",
    },
    facts: [
      {
        plain:
          "Prussia made schooling compulsory in the eighteenth century, well before most of Europe.",
        simple:
          "Once, only rich children went to school, and then everybody had to go.",
        technical:
          "Prussian decrees of 1717 and 1763 mandated attendance, although enforcement remained uneven into the nineteenth century.",
      },
      {
        plain:
          "Pupils in Mesopotamia practised writing on clay tablets nearly 4,000 years ago.",
        simple:
          "Children wrote on wet clay in school almost four thousand years ago.",
        technical:
          "Old Babylonian tablets from Nippur document a scribal curriculum that ran from sign lists to Sumerian literature.",
      },
      {
        plain:
          "Children in Finland begin formal school at seven and still do well in reading.",
        simple: "In Finland, children start school when they are seven.",
        technical:
          "Finnish basic education starts at seven, after a compulsory pre-primary year, with strong though declining PISA results.",
      },
      {
        plain:
          "Trying to recall a lesson teaches more than reading the same page again.",
        simple:
          "Quizzing yourself works better than reading the same page again.",
        technical:
          "Retrieval practice yields better delayed retention than restudy, a robust finding known as the testing effect.",
      },
      {
        plain:
          "More than 250 million children and young people worldwide are not in school.",
        simple: "Millions of children in the world still cannot go to school.",
        technical:
          "UNESCO estimates put the out-of-school population of primary and secondary age above 250 million, many in sub-Saharan Africa.",
      },
      {
        plain:
          "Good teaching matters more to learning than modest differences in class size.",
        simple: "A good teacher matters more than a small class.",
        technical:
          "Variance in teacher effectiveness typically exceeds the effect of moderate class-size reductions on measured attainment.",
      },
    ],
    tips: [
      {
        plain:
          "Visit a school on an ordinary day and watch how teachers and pupils speak to each other.",
        simple: "Go and see the school on a normal day.",
        technical:
          "Observe routine lessons rather than open days, noting questioning technique and the use of feedback.",
      },
      {
        plain: "Pack the bag the evening before to make the morning calmer.",
        simple: "Pack your bag before you go to bed.",
        technical:
          "Shift preparation to the previous evening to reduce cognitive load during the morning transition.",
      },
      {
        plain:
          "Ask children what they explained or built that day rather than whether it went well.",
        simple: "Tell someone at home one new thing you learned.",
        technical:
          "Prompt elaborated recall with specific open questions, which consolidates learning better than general enquiries.",
      },
      {
        plain:
          "Talk to the teacher early when a child is struggling or seems unhappy.",
        simple: "Tell your teacher when something feels too hard.",
        technical:
          "Raise concerns before the formal review, so that formative assessment and support can start promptly.",
      },
    ],
    example:
      "In Japan, pupils sweep the classrooms and serve lunch to each other every day.",
    likeness:
      "a greenhouse where each seed gets its own pot and plenty of light",
    things: ["blackboard", "satchel"],
  },
  {
    name: "farming",
    plural: false,
    definition: {
      plain:
        "the work of growing crops and raising animals for food, fibre and other products",
      simple: "growing plants and keeping animals so that people can eat",
      technical:
        "the managed production of plant and animal biomass through cultivation, husbandry and the control of soil, water and pests",
    },
    facts: [
      {
        plain:
          "People in the Middle East began to grow wheat and barley more than 10,000 years ago.",
        simple: "People first planted wheat more than ten thousand years ago.",
        technical:
          "Neolithic communities of the Fertile Crescent domesticated emmer, einkorn and barley, selecting ears that did not shatter.",
      },
      {
        plain:
          "About half of the world's habitable land is used for agriculture.",
        simple: "Half of all the good land on Earth is used for farms.",
        technical:
          "Agriculture occupies roughly 45 percent of habitable land, most of it pasture and feed for livestock.",
      },
      {
        plain:
          "Changing the crop in a field each year keeps the soil fertile and interrupts pests.",
        simple:
          "Farmers plant something new each year so that the soil stays healthy.",
        technical:
          "Rotation with legumes restores nitrogen through symbiotic fixation and breaks the life cycles of host-specific pathogens.",
      },
      {
        plain:
          "Fertiliser made from nitrogen in the air helps to feed nearly half of humanity.",
        simple: "A clever way to make plant food from air helps feed billions.",
        technical:
          "Ammonia from the Haber-Bosch process underpins the nitrogen supply for food reaching almost half the world population.",
      },
      {
        plain:
          "Some seventy percent of the fresh water that people draw is used on fields.",
        simple: "Most of the water that people take goes to watering crops.",
        technical:
          "Irrigation and livestock account for about seventy percent of freshwater withdrawals, though a share returns as drainage.",
      },
      {
        plain:
          "Most farms in the world are smaller than two hectares and run by one family.",
        simple: "Most farms are small and belong to one family.",
        technical:
          "Holdings under two hectares make up some 84 percent of farms but work only about 12 percent of agricultural land.",
      },
    ],
    tips: [
      {
        plain:
          "Test the soil before adding fertiliser, so that you supply only what is missing.",
        simple: "Find out what the soil needs before you feed it.",
        technical:
          "Base nutrient applications on soil analysis for pH, phosphorus and potassium, with allowance for residual nitrogen.",
      },
      {
        plain:
          "Keep the ground covered with plants in winter to stop rain washing soil away.",
        simple: "Leave plants on the field in winter to hold the soil.",
        technical:
          "Sow a cover crop after harvest to intercept nitrate, protect aggregates and limit erosion over winter.",
      },
      {
        plain:
          "Begin with a few hens if you want to learn how to look after animals.",
        simple: "Start with three hens and collect their eggs.",
        technical:
          "Start with a small laying flock, keeping to the local registration, biosecurity and space requirements.",
      },
      {
        plain: "Visit a farm at harvest time to see how food reaches the shop.",
        simple: "Go to a farm and see where your dinner comes from.",
        technical:
          "Follow one consignment from combine to grain store, recording moisture, losses and quality at each step.",
      },
    ],
    example:
      "A farmer in Kenya grows maize and beans in the same field, because the beans feed the soil that the maize drains.",
    likeness:
      "a long conversation with the weather in which you rarely get the last word",
    things: ["tractor", "barn"],
  },
  {
    name: "hospitals",
    plural: true,
    definition: {
      plain:
        "places where sick and injured people are examined, treated and cared for by trained staff",
      simple: "big buildings where doctors and nurses help people get well",
      technical:
        "institutions providing inpatient, outpatient and emergency care through coordinated medical, nursing and diagnostic services",
    },
    facts: [
      {
        plain:
          "Emergency departments treat the most urgent patients first, not those who arrived first.",
        simple: "The sickest person goes first, even if you came before.",
        technical:
          "Triage scales such as Manchester or ESI assign priority by acuity and set target times to assessment.",
      },
      {
        plain:
          "Medieval Baghdad and Cairo had hospitals with separate wards, pharmacies and teaching doctors.",
        simple:
          "A thousand years ago, Baghdad already had hospitals with many wards.",
        technical:
          "The bimaristans of Baghdad, Damascus and Cairo combined segregated wards, pharmacies and clinical instruction under endowed funding.",
      },
      {
        plain:
          "Deaths at Scutari fell steeply in 1855, after its drains were repaired and its wards cleaned.",
        simple:
          "When a dirty army hospital was cleaned, far fewer soldiers died.",
        technical:
          "Mortality at Scutari collapsed after the Sanitary Commission of 1855, as Nightingale's polar area diagrams later showed.",
      },
      {
        plain:
          "Clean hands remain the cheapest way to stop infections spreading from bed to bed.",
        simple: "Washing hands stops germs from moving from bed to bed.",
        technical:
          "Hand hygiene at the five WHO moments is the core measure against healthcare-associated infection.",
      },
      {
        plain:
          "A short checklist read aloud before surgery has reduced deaths and complications.",
        simple:
          "Doctors read a list aloud before they operate, so that nothing is forgotten.",
        technical:
          "The WHO Surgical Safety Checklist was associated with a fall in mortality from 1.5 to 0.8 percent in its pilot.",
      },
      {
        plain:
          "Patients with a view of trees may recover faster than those facing a wall.",
        simple: "Looking at trees may help people get well sooner.",
        technical:
          "Ulrich's 1984 study of gall bladder patients linked window views of foliage to shorter stays and less analgesia.",
      },
    ],
    tips: [
      {
        plain:
          "Bring a list of your medicines and allergies, including the doses.",
        simple: "Bring a list of what medicine you take.",
        technical:
          "Present a current medication record with doses and documented hypersensitivities to support reconciliation on admission.",
      },
      {
        plain:
          "Write down your questions before the doctor comes round in the morning.",
        simple: "Write your questions down so that you do not forget.",
        technical:
          "Prepare prioritised questions for the ward round, including diagnosis, options, risks and expected discharge.",
      },
      {
        plain:
          "Ask visitors to stay at home when they have a cough or an upset stomach.",
        simple: "Stay at home if you are ill, and visit later.",
        technical:
          "Defer visits during respiratory symptoms and for 48 hours after vomiting or diarrhoea, to limit nosocomial transmission.",
      },
      {
        plain:
          "Make sure you understand the plan for home before you are discharged.",
        simple: "Ask what to do at home before you leave.",
        technical:
          "Confirm follow-up, wound care and warning signs by teach-back before signing the discharge summary.",
      },
    ],
    example:
      "A girl who breaks her arm has it scanned, set in plaster and checked again six weeks later.",
    likeness: "a workshop that never closes, where every repair is different",
    things: ["stretcher", "stethoscope"],
  },
  {
    name: "newspapers",
    plural: true,
    definition: {
      plain:
        "regular publications that report recent events and carry comment, pictures and advertisements",
      simple: "pages that tell you what happened in the world yesterday",
      technical:
        "periodicals of general current affairs, distinguished by publicity, periodicity, topicality and breadth of content",
    },
    facts: [
      {
        plain:
          "The first printed newspaper was produced by Johann Carolus in Strasbourg in 1605.",
        simple:
          "The first printed newspaper came out over four hundred years ago.",
        technical:
          "The Relation of Johann Carolus, printed in Strasbourg from 1605, is generally recognised as the first newspaper.",
      },
      {
        plain:
          "Reports put the most important point first, so readers can stop at any time.",
        simple: "The big news comes first, and the small details come last.",
        technical:
          "The inverted pyramid leads with the essential facts and lets subeditors cut copy from the bottom.",
      },
      {
        plain:
          "News and opinion are supposed to be kept apart, in separate and clearly marked sections.",
        simple:
          "One page tells what happened, and another tells what people think.",
        technical:
          "Editorial codes require comment to be distinguishable from reporting, typically through labelling and separate desks.",
      },
      {
        plain:
          "Advertising once paid for most papers, but much of it has moved to the internet.",
        simple: "Adverts used to pay for papers, but now they are on screens.",
        technical:
          "Classified and display revenue migrated to online platforms, shifting publishers towards subscriptions and memberships.",
      },
      {
        plain:
          "Japan's Yomiuri Shimbun has long been among the papers with the largest circulation in the world.",
        simple: "A newspaper in Japan sells millions of copies every day.",
        technical:
          "Yomiuri Shimbun's morning edition has long led world print circulation, though it has fallen well below its peak of ten million.",
      },
      {
        plain:
          "Cheap paper made from wood pulp turns yellow because it contains lignin.",
        simple: "Old newspapers turn yellow because they are made from wood.",
        technical:
          "Groundwood newsprint retains lignin, which photo-oxidises to chromophores and leaves the sheet yellow and brittle.",
      },
    ],
    tips: [
      {
        plain:
          "Read past the headline, because it is often written by someone other than the reporter.",
        simple: "Read the whole story, not just the big words on top.",
        technical:
          "Assess the body copy and its attributions, since headlines are commonly written by subeditors for impact.",
      },
      {
        plain:
          "Check how many sources a report names before you trust its claims.",
        simple: "See who said it before you believe it.",
        technical:
          "Count independent named sources and note where anonymity is granted without a stated reason.",
      },
      {
        plain:
          "Follow one local paper as well, since national ones rarely cover your town council.",
        simple: "Read your town's paper to learn about your own street.",
        technical:
          "Subscribe to a local title, as municipal scrutiny declines measurably where coverage disappears.",
      },
      {
        plain:
          "Save the weekend edition for long articles, and skim the rest on weekdays.",
        simple: "Keep the long stories for the weekend.",
        technical:
          "Separate daily skimming of news from weekly reading of analysis to limit repetition.",
      },
    ],
    example:
      "In 1912 many front pages at first reported that everyone on the Titanic had been saved.",
    likeness: "a town crier folded up and pushed through the door",
    things: ["headline", "printing press"],
  },
  {
    name: "maps",
    plural: true,
    definition: {
      plain:
        "flat drawings that show where things are in relation to one another, usually from above",
      simple: "drawings of places as a bird would see them",
      technical:
        "scaled symbolic representations of spatial relations, projected from a curved reference surface onto a plane",
    },
    facts: [
      {
        plain:
          "No flat map can show the round Earth without distorting shape, area or distance.",
        simple:
          "You cannot flatten an orange peel without tearing or stretching it.",
        technical:
          "Gauss's Theorema Egregium implies that no projection of a sphere preserves all distances, so every map distorts.",
      },
      {
        plain:
          "On a Mercator map Greenland looks as large as Africa, which is really fourteen times bigger.",
        simple: "On many maps Greenland looks huge, but Africa is far bigger.",
        technical:
          "The conformal Mercator projection preserves bearings but inflates area with the square of the secant of latitude.",
      },
      {
        plain:
          "On a scale of 1 to 25,000, one centimetre stands for 250 metres on the ground.",
        simple: "A finger's width on a walking map is a few minutes on foot.",
        technical:
          "At 1:25,000 a centimetre represents 250 metres, and large-scale sheets show less area in more detail.",
      },
      {
        plain:
          "Lines that join points of equal height show how steep a slope is.",
        simple: "Where the brown lines are close together, the hill is steep.",
        technical:
          "Contour spacing is inversely proportional to gradient for a given vertical interval.",
      },
      {
        plain:
          "John Snow's map of cholera deaths in 1854 pointed to a single water pump in London.",
        simple: "A doctor drew a map of sick people and found the bad pump.",
        technical:
          "The dot map by Snow of the Soho outbreak linked case density to the Broad Street pump and informed spatial epidemiology.",
      },
      {
        plain:
          "Mapmakers sometimes add an invented street or town to catch anyone who copies their work.",
        simple: "Some maps hide a fake town to catch copycats.",
        technical:
          "Cartographers insert trap streets or paper towns such as Agloe, New York, as evidence in copyright disputes.",
      },
    ],
    tips: [
      {
        plain:
          "Turn the map until it matches the ground, so that left and right agree.",
        simple: "Turn the map so that it points the way you face.",
        technical:
          "Orient the sheet with a compass, correcting for magnetic declination, before taking a bearing.",
      },
      {
        plain: "Read the legend and the scale before you judge any distance.",
        simple: "Look at the key and the scale first.",
        technical:
          "Check the legend, scale, datum and revision date before measuring or transferring coordinates.",
      },
      {
        plain:
          "Carry a paper copy on long walks, because telephone batteries run out.",
        simple: "Take a paper map, because phones go flat.",
        technical:
          "Carry a waterproof topographic sheet as a backup to satellite navigation on remote routes.",
      },
      {
        plain:
          "Ask who made a map and why, since every map leaves something out.",
        simple: "Ask what is missing from the map.",
        technical:
          "Interrogate the selection, generalisation and sponsorship of a map as you would any other source.",
      },
    ],
    example:
      "The London Underground map ignores true distances and shows only the lines, the stations and the places to change.",
    likeness: "a drawing of the world with everything boring rubbed out",
    things: ["compass", "legend"],
  },
  {
    name: "calendars",
    plural: true,
    definition: {
      plain:
        "systems for dividing time into days, weeks, months and years so that events can be dated",
      simple: "a way to count days so that we know when things happen",
      technical:
        "schemes that reconcile the incommensurable day, lunation and tropical year by rules of intercalation",
    },
    facts: [
      {
        plain:
          "A year lasts about 365 and a quarter days, which is why leap years exist.",
        simple:
          "Every four years we add a day, because a year is slightly too long.",
        technical:
          "The mean tropical year of about 365.2422 days necessitates 97 leap years in each Gregorian cycle of 400.",
      },
      {
        plain:
          "In 1582 Pope Gregory dropped ten days to bring the calendar back in line with the seasons.",
        simple: "Once, ten whole days were skipped to fix the calendar.",
        technical:
          "The Gregorian reform omitted 5 to 14 October 1582, restoring the equinox to about 21 March.",
      },
      {
        plain:
          "The Islamic calendar follows the moon, so its months move through the seasons.",
        simple:
          "In the Muslim calendar, each month starts when a thin new moon appears.",
        technical:
          "The Hijri calendar's twelve lunations total some 354 days, so Ramadan falls about eleven days earlier each solar year.",
      },
      {
        plain:
          "The Chinese and Hebrew calendars add an extra month every few years to stay near the sun.",
        simple: "Some calendars add a whole extra month now and then.",
        technical:
          "Lunisolar calendars intercalate seven months in nineteen years, approximating the Metonic cycle of 235 lunations.",
      },
      {
        plain:
          "In many languages, the days of the week are named after the sun, the moon and planets.",
        simple: "Sunday is named after the sun, and Monday after the moon.",
        technical:
          "The planetary week, spread through the Roman Empire, orders the days by the planet ruling the first hour of each.",
      },
      {
        plain:
          "July and August were named after Julius Caesar and the emperor Augustus.",
        simple: "July is named after Julius Caesar of Rome.",
        technical:
          "Quintilis was renamed for Julius Caesar in 44 BC, and Sextilis for Augustus in 8 BC.",
      },
    ],
    tips: [
      {
        plain:
          "Write dates with the month as a word when your readers live in different countries.",
        simple: "Write the month as a word so that no one mixes it up.",
        technical:
          "Use the ISO 8601 form of year, month and day to avoid ambiguity between national conventions.",
      },
      {
        plain:
          "Put recurring birthdays in once, and let the calendar remind you each year.",
        simple: "Mark all the birthdays so that you forget none.",
        technical:
          "Create annual recurring entries with advance alerts rather than re-entering individual dates.",
      },
      {
        plain: "Use your knuckles to remember which months have 31 days.",
        simple: "Count the months on your knuckles to find the long ones.",
        technical:
          "Apply the knuckle mnemonic, in which raised positions correspond to the seven months of 31 days.",
      },
      {
        plain:
          "Check religious holidays before fixing a date, since many move from year to year.",
        simple: "Look for holidays before you plan a party.",
        technical:
          "Consult computed tables for Easter, Eid and Diwali when scheduling, as each follows a lunar rule.",
      },
    ],
    example:
      "The year 2000 was a leap year but 1900 was not, because century years must divide by 400.",
    likeness: "a ruler for time with a few millimetres that never quite fit",
    things: ["leap day", "wall chart"],
  },
  {
    name: "the census",
    plural: false,
    definition: {
      plain:
        "an official count of everyone living in a country, usually carried out every ten years",
      simple: "a big count of all the people in a country",
      technical:
        "the complete enumeration of a national population and its characteristics at a defined reference moment",
    },
    facts: [
      {
        plain:
          "Governments use the results to decide where to build schools, roads and hospitals.",
        simple: "The count shows where new schools and roads are needed.",
        technical:
          "Small-area counts inform resource allocation formulas, service planning and the denominators of most official rates.",
      },
      {
        plain:
          "The United States has held a census every ten years since 1790, as its constitution requires.",
        simple: "America has counted its people every ten years since 1790.",
        technical:
          "Article I of the US Constitution mandates decennial enumeration for apportioning seats in the House of Representatives.",
      },
      {
        plain:
          "The Domesday Book of 1086 recorded land and property in England rather than every person.",
        simple: "Long ago, a king of England made a list of who owned what.",
        technical:
          "Domesday, commissioned by William I, was a fiscal survey of holdings and lists householders, not the entire population.",
      },
      {
        plain:
          "Punched-card machines by Herman Hollerith sped up the American count of 1890.",
        simple: "A machine that read holes in cards helped to count in 1890.",
        technical:
          "Hollerith's electric tabulators processed the 1890 schedules, and his firm later became part of IBM.",
      },
      {
        plain:
          "Some groups are easily missed, such as small children and people with no fixed home.",
        simple: "Babies and people without homes are easy to miss.",
        technical:
          "Differential undercount of young children, renters and homeless people is estimated through a post-enumeration survey.",
      },
      {
        plain:
          "Denmark no longer sends out forms, because its registers already hold the information.",
        simple:
          "In Denmark nobody fills in a form, since the state already knows.",
        technical:
          "Denmark conducted the first fully register-based census in 1981, linking records by personal identification number.",
      },
    ],
    tips: [
      {
        plain:
          "Answer for the date printed on the form, not for the day you fill it in.",
        simple: "Say who was at home on the day it asks about.",
        technical:
          "Report household composition at the reference moment, irrespective of the date of completion.",
      },
      {
        plain: "Include babies and lodgers, who are often left off by mistake.",
        simple: "Remember to count the baby, too.",
        technical:
          "List all usual residents, including newborns, lodgers and students as the residence rules direct.",
      },
      {
        plain:
          "Search old returns by address when a family name has many spellings.",
        simple: "Look for the street if you cannot find the name.",
        technical:
          "Query historical schedules by enumeration district and neighbours when surname indexing is unreliable.",
      },
      {
        plain:
          "Read how a question was worded before comparing answers from different years.",
        simple: "Check that both years asked the same thing.",
        technical:
          "Harmonise classifications and boundaries before constructing a time series across successive enumerations.",
      },
    ],
    example:
      "A British return of 1921 might list two parents, five children and a lodger in one small house.",
    likeness: "a family photograph of a whole country taken in one evening",
    things: ["form", "clipboard"],
  },
  {
    name: "the United Nations",
    plural: false,
    definition: {
      plain:
        "an organisation of almost all the world's countries that works for peace and cooperation",
      simple: "a club of nearly all countries that tries to keep the peace",
      technical:
        "an intergovernmental organisation of 193 member states, founded on the Charter signed at San Francisco in 1945",
    },
    facts: [
      {
        plain:
          "It was founded in 1945, after the Second World War, by 51 countries.",
        simple: "It began in 1945, when people were tired of war.",
        technical:
          "The Charter entered into force on 24 October 1945, with 51 original members succeeding the League of Nations.",
      },
      {
        plain:
          "Five countries can block any major decision of the Security Council with a veto.",
        simple: "Five strong countries can say no and stop a big decision.",
        technical:
          "Article 27 requires the concurrence of the five permanent members on substantive Security Council resolutions.",
      },
      {
        plain:
          "In the General Assembly each country has one vote, whatever its size.",
        simple: "A tiny country has one vote, just like a giant one.",
        technical:
          "Resolutions of the General Assembly rest on sovereign equality, with one vote per member, and are mostly recommendatory.",
      },
      {
        plain:
          "Its peacekeepers come from member countries and wear blue helmets.",
        simple: "Soldiers with blue helmets help to keep enemies apart.",
        technical:
          "Peacekeeping contingents are contributed by member states and deploy with consent, impartiality and minimum use of force.",
      },
      {
        plain:
          "Six languages are official: Arabic, Chinese, English, French, Russian and Spanish.",
        simple: "People speak there in six languages, and helpers translate.",
        technical:
          "Meetings in the six official languages rely on simultaneous interpretation, often by relay through English or French.",
      },
      {
        plain:
          "Its health agency led the campaign that wiped out smallpox by 1980.",
        simple: "Its doctors helped to end a deadly sickness called smallpox.",
        technical:
          "The WHO certified eradication of smallpox in 1980 after an intensified programme of surveillance and ring vaccination.",
      },
    ],
    tips: [
      {
        plain:
          "Learn the difference between the General Assembly and the Security Council first.",
        simple: "Learn about the big room and the small room first.",
        technical:
          "Distinguish the competences of the principal organs under the Charter before analysing any resolution.",
      },
      {
        plain:
          "Join a model debate at school to practise speaking for a country.",
        simple: "Play a game in which you speak for a country.",
        technical:
          "Take part in a Model UN to practise procedure, caucusing and the drafting of operative clauses.",
      },
      {
        plain:
          "Read the text of a resolution rather than only the news about it.",
        simple: "Read what they really wrote, not just the headline.",
        technical:
          "Compare preambular and operative paragraphs, and note whether Chapter VII is invoked.",
      },
      {
        plain: "Take a guided tour of the headquarters in New York or Geneva.",
        simple: "Visit the tall glass house in New York.",
        technical:
          "Book a tour of the New York or Geneva headquarters, where open meetings may be observed from the gallery.",
      },
    ],
    example:
      "In 1948 the General Assembly adopted the Universal Declaration of Human Rights without a single vote against it.",
    likeness: "a residents' meeting for a very large and quarrelsome building",
    things: ["flag", "blue helmet"],
  },
  {
    name: "postal services",
    plural: true,
    definition: {
      plain:
        "organisations that collect, sort and deliver letters and parcels for everyone in a country",
      simple: "the people who carry your letters and parcels to the right door",
      technical:
        "networks of acceptance, sorting, transport and last-mile delivery, often bound by a universal service obligation",
    },
    facts: [
      {
        plain:
          "The first adhesive stamp, the Penny Black, was issued in Britain in 1840.",
        simple: "The first stamp was black and cost a penny.",
        technical:
          "Rowland Hill's reform introduced uniform prepaid penny postage in 1840, evidenced by the adhesive Penny Black.",
      },
      {
        plain:
          "Before stamps, the person who received a letter often had to pay for it.",
        simple: "Long ago, you had to pay to get a letter, not to send one.",
        technical:
          "Pre-reform charges fell mostly on the addressee and varied with distance and the number of sheets.",
      },
      {
        plain:
          "Riders of the Persian Empire carried royal messages in relays with fresh horses at each station.",
        simple:
          "In old Persia, riders swapped tired horses for fresh ones on the way.",
        technical:
          "Achaemenid couriers relayed between stations on the Royal Road, covering Susa to Sardis in roughly nine days.",
      },
      {
        plain:
          "Machines read most addresses and sort tens of thousands of letters an hour.",
        simple: "A machine reads the address much faster than you can blink.",
        technical:
          "Optical character recognition assigns a sort code, and sequencing machines handle over 30,000 items an hour.",
      },
      {
        plain:
          "An international union founded in 1874 lets a letter travel abroad on one country's stamp.",
        simple: "Countries made a deal, so one stamp can cross the world.",
        technical:
          "The Treaty of Bern of 1874 established what became the Universal Postal Union, a single postal territory among members.",
      },
      {
        plain:
          "Letter numbers have fallen since email spread, while parcels from online shops have grown.",
        simple: "We send fewer letters now, but many more parcels.",
        technical:
          "Electronic substitution has cut letter volumes, while growth in parcels from online retail shifts networks towards bulky items.",
      },
    ],
    tips: [
      {
        plain:
          "Write the postcode clearly on the last lines, because machines sort by it.",
        simple: "Write the postcode in neat, clear numbers.",
        technical:
          "Place the postcode within the machine-readable zone, in block characters with adequate contrast.",
      },
      {
        plain:
          "Put a second copy of the address inside the parcel in case the label comes off.",
        simple: "Put a note with the address inside the box as well.",
        technical:
          "Enclose a duplicate address slip, so that undeliverable items can be resolved at the returns centre.",
      },
      {
        plain:
          "Leave at least two centimetres of padding around anything that can break.",
        simple: "Wrap cups in lots of soft paper.",
        technical:
          "Cushion fragile contents on every face, and use double-walled board for heavier consignments.",
      },
      {
        plain: "Fill in the customs form honestly when you send a gift abroad.",
        simple: "Say what is in the box when it goes to another land.",
        technical:
          "Declare contents, value and origin electronically before dispatch, as customs now require advance data.",
      },
    ],
    example:
      "A postcard sent from a beach in Spain reached a grandmother in Leeds four days later.",
    likeness: "a relay team that passes a baton to every door in the land",
    things: ["stamp", "letterbox"],
  },
  {
    name: "weddings",
    plural: true,
    definition: {
      plain:
        "ceremonies in which two people are joined in marriage in front of witnesses",
      simple: "parties where two people promise to share their lives",
      technical:
        "ritual and legal acts that constitute a marriage through consent, solemnisation and public recognition",
    },
    facts: [
      {
        plain:
          "White dresses became fashionable after Queen Victoria wore one in 1840.",
        simple: "Many brides wear white because a queen once did.",
        technical:
          "Victoria's white satin of 1840 set an elite fashion that spread slowly and became standard in the twentieth century.",
      },
      {
        plain:
          "In much of India and China, red is the traditional colour for the bride.",
        simple: "Brides in India often wear bright red.",
        technical:
          "Red signifies auspiciousness in Hindu and Chinese ritual, as seen in the bridal sari and the qipao.",
      },
      {
        plain:
          "In France only the ceremony at the town hall counts in law, and a religious one may follow.",
        simple: "In France, you must marry at the town hall first.",
        technical:
          "French law recognises civil solemnisation alone and forbids a minister to celebrate a religious rite beforehand.",
      },
      {
        plain:
          "Rings were exchanged in ancient Rome as a sign of a promise to marry.",
        simple: "People in old Rome gave rings as a promise, too.",
        technical:
          "The Roman anulus pronubus marked betrothal rather than marriage, and Christian usage later moved it to the rite.",
      },
      {
        plain:
          "Throwing rice over the couple began as a wish for children and plenty.",
        simple: "People throw rice to wish the couple good luck.",
        technical:
          "Grain throwing is widely interpreted as fertility symbolism, with antecedents in Roman and Indian ritual.",
      },
      {
        plain:
          "The tiered cake developed in Britain in the nineteenth century, when fine white sugar became affordable.",
        simple: "Big white cakes came about when sugar got cheaper.",
        technical:
          "Stacked tiers iced in royal icing spread from court confectionery to middle-class receptions during the Victorian period.",
      },
    ],
    tips: [
      {
        plain: "Agree on a total budget before you look at any venues.",
        simple: "Decide how much to spend before you look around.",
        technical:
          "Fix the overall budget and a contingency of about ten percent before soliciting venue quotations.",
      },
      {
        plain:
          "Check early which documents the registry office needs, especially if one of you comes from abroad.",
        simple: "Ask which papers you need long before the day.",
        technical:
          "Verify notice periods, certificates and apostilles early, particularly where one party is a foreign national.",
      },
      {
        plain:
          "Choose a guest list first, because it decides the size of everything else.",
        simple: "Count your guests before you plan the food.",
        technical:
          "Finalise headcount before catering and seating, as it drives most variable costs.",
      },
      {
        plain:
          "Ask one calm friend to answer questions on the day, so the couple can relax.",
        simple: "Let a calm friend sort out the problems on the day.",
        technical:
          "Appoint a single coordinator with the running order and all supplier contacts for the day itself.",
      },
    ],
    example:
      "At a Polish wedding the parents often greet the couple with bread and salt at the door.",
    likeness: "a launch party for a very long voyage",
    things: ["ring", "tiered cake"],
  },
];
