/** @file Topics about history, the arts, society and travel. */
import type { Topic } from "../topic.ts";

export const societyTopics: readonly Topic[] = [
  {
    name: "democracy",
    plural: false,
    definition: {
      plain: "a system of government in which citizens choose who governs them",
      simple: "a way of running a country where the people get to decide",
      technical:
        "a form of government in which sovereignty rests with the demos and is exercised directly or through elected representatives",
    },
    facts: [
      {
        plain:
          "Citizens of ancient Athens voted on laws in person about 2,500 years ago.",
        simple: "Long ago in Athens, people met on a hill to vote on rules.",
        technical:
          "Fifth-century Athens practised direct democracy through the ekklesia, with most offices filled by sortition rather than election.",
      },
      {
        plain:
          "Athenian democracy excluded women, enslaved people and foreigners, so most residents had no vote.",
        simple: "In old Athens, women and slaves were not allowed to vote.",
        technical:
          "The Athenian franchise covered adult male citizens only, leaving women, metics and the enslaved outside the political community.",
      },
      {
        plain:
          "Most modern democracies are representative, which means voters elect people to decide for them.",
        simple: "Today, we mostly pick people to make the rules for us.",
        technical:
          "Contemporary democracies are overwhelmingly representative, delegating legislative authority to members accountable through periodic elections.",
      },
      {
        plain:
          "A healthy democracy depends on free speech and a free press as well as voting.",
        simple: "People must be free to speak up, not only to vote.",
        technical:
          "Robert Dahl's account of polyarchy treats freedom of expression and alternative information as necessary institutional guarantees.",
      },
      {
        plain:
          "New Zealand became the first self-governing country to give women the vote, in 1893.",
        simple: "Women in New Zealand won the right to vote in 1893.",
        technical:
          "New Zealand's Electoral Act of 1893 made it the first self-governing state to enfranchise women in parliamentary elections.",
      },
    ],
    tips: [
      {
        plain:
          "Read about a proposed law from more than one source before forming an opinion.",
        simple: "Hear both sides before you make up your mind.",
        technical:
          "Compare the bill's text with committee reports and independent analysis before settling on a position.",
      },
      {
        plain:
          "Write to your representative when an issue matters to you, and keep the letter short.",
        simple: "Send a short letter to the person who speaks for your town.",
        technical:
          "Contact your constituency office with a specific request, citing the relevant bill or regulation and its local effect.",
      },
      {
        plain:
          "Attend a local council meeting to see how decisions are made near your home.",
        simple: "Go and watch a town meeting with a grown-up.",
        technical:
          "Observe a municipal council session and follow the agenda from committee stage through to the recorded vote.",
      },
      {
        plain:
          "Distinguish between the government of the day and the permanent institutions of the state.",
        simple:
          "Remember that leaders change, but the rules of the country stay.",
        technical:
          "Separate the executive of the moment from constitutional structures such as the judiciary, legislature and civil service.",
      },
    ],
    example:
      "In Switzerland, voters go to the polls several times a year to decide questions in national referendums.",
    likeness:
      "a large family voting on what to have for dinner and then all eating it",
    things: ["ballot box", "show of hands"],
  },
  {
    name: "the Roman Empire",
    plural: false,
    definition: {
      plain:
        "the large state ruled from Rome that surrounded the Mediterranean Sea in ancient times",
      simple: "a huge old country, led from Rome, that went all around a sea",
      technical:
        "the autocratic successor to the Roman Republic, conventionally dated from the principate of Augustus in 27 BC",
    },
    facts: [
      {
        plain:
          "Augustus became the first Roman emperor in 27 BC, after years of civil war.",
        simple: "The first emperor of Rome was a man named Augustus.",
        technical:
          "Octavian received the title Augustus in 27 BC, inaugurating the principate behind a facade of restored republican government.",
      },
      {
        plain:
          "The empire reached its greatest size under Trajan, who died in AD 117.",
        simple: "Rome was biggest when an emperor called Trajan was in charge.",
        technical:
          "Imperial territory peaked under Trajan, whose annexation of Dacia and short-lived Mesopotamian conquests extended the frontiers.",
      },
      {
        plain:
          "Roman engineers built tens of thousands of miles of paved roads for armies and trade.",
        simple:
          "The Romans built long, strong roads that soldiers marched along.",
        technical:
          "The viae publicae formed a paved arterial network serving military logistics, the cursus publicus and long-distance commerce.",
      },
      {
        plain:
          "The western half of the empire collapsed in 476, while the eastern half lasted until 1453.",
        simple: "One half of Rome fell first, and the other lived much longer.",
        technical:
          "Odoacer deposed Romulus Augustulus in 476, whereas the Byzantine state survived until the Ottoman capture of Constantinople in 1453.",
      },
      {
        plain:
          "Latin, the language of Rome, gave rise to Italian, Spanish, French, Portuguese and Romanian.",
        simple:
          "Spanish and French both grew out of the language Romans spoke.",
        technical:
          "Regional varieties of Vulgar Latin diverged after imperial fragmentation, producing the Romance languages spoken across Europe today.",
      },
    ],
    tips: [
      {
        plain:
          "Learn the difference between the Republic and the Empire before you study individual rulers.",
        simple: "First find out what Rome was like before it had emperors.",
        technical:
          "Establish the constitutional shift from republic to principate before turning to the reigns of particular emperors.",
      },
      {
        plain:
          "Use a map with dates, because the borders moved a great deal over five centuries.",
        simple: "Look at a map, and check what year it shows.",
        technical:
          "Consult a period-specific atlas, since provincial boundaries shifted repeatedly, notably under Diocletian's administrative reorganisation.",
      },
      {
        plain:
          "Read Roman historians with care, since many of them disliked the emperors they described.",
        simple:
          "Remember that old writers sometimes told mean stories about rulers.",
        technical:
          "Treat Tacitus and Suetonius critically, weighing senatorial bias against epigraphic, numismatic and archaeological evidence.",
      },
      {
        plain:
          "Visit a Roman site or museum collection near you to see everyday objects up close.",
        simple: "Go to see real Roman pots and coins in a museum.",
        technical:
          "Examine small finds such as Samian ware, fibulae and coinage to ground social history in material culture.",
      },
    ],
    example:
      "Hadrian's Wall, begun in AD 122, crossed northern Britain and marked the edge of Roman rule there.",
    likeness:
      "one enormous house with a hundred rooms and a single landlord in Rome",
    things: ["aqueduct", "legionary's helmet"],
  },
  {
    name: "the Renaissance",
    plural: false,
    definition: {
      plain:
        "a period of renewed interest in art and learning in Europe from the 14th to the 17th century",
      simple:
        "a time when people in Europe got excited about art and old books",
      technical:
        "the cultural movement, originating in the Italian city-states, that revived classical models under the banner of humanism",
    },
    facts: [
      {
        plain:
          "The Renaissance began in Italian cities such as Florence, which had grown rich through trade and banking.",
        simple: "It all started in rich Italian cities, like Florence.",
        technical:
          "Mercantile and banking wealth in the Italian communes, above all Florence, financed the early flowering of the Renaissance.",
      },
      {
        plain: "The word Renaissance comes from French and means rebirth.",
        simple: "The name is a French word for being born again.",
        technical:
          "The French term, popularised by Jules Michelet and Jacob Burckhardt in the nineteenth century, denotes a rebirth of antiquity.",
      },
      {
        plain:
          "Painters learned to use linear perspective, which gives a flat picture a sense of depth.",
        simple: "Artists found a trick to make flat pictures look deep.",
        technical:
          "Brunelleschi demonstrated linear perspective, and Alberti codified its single vanishing point in his treatise De pictura.",
      },
      {
        plain:
          "Wealthy patrons such as the Medici family paid artists, architects and scholars for their work.",
        simple:
          "Rich families, like the Medici, paid artists to make great things.",
        technical:
          "Medici patronage, alongside papal and guild commissions, sustained workshops and scholars and advertised dynastic prestige.",
      },
      {
        plain:
          "Scholars of the period collected and studied forgotten Greek and Latin texts.",
        simple: "Clever people hunted for very old books and read them again.",
        technical:
          "Humanists such as Poggio Bracciolini searched monastic libraries for classical manuscripts and established philological methods of editing.",
      },
    ],
    tips: [
      {
        plain:
          "Start with one city, such as Florence or Venice, rather than the whole of Europe.",
        simple: "Pick one city and learn about that place first.",
        technical:
          "Take a single centre, for example Quattrocento Florence, as a case study before attempting a pan-European synthesis.",
      },
      {
        plain:
          "Compare a medieval painting with a Renaissance one and note how space is shown.",
        simple: "Put two old paintings side by side and spot what changed.",
        technical:
          "Set a Sienese gold-ground panel beside a Masaccio fresco and analyse the treatment of pictorial space.",
      },
      {
        plain:
          "Look beyond painting to the period's science, printing, music and politics.",
        simple: "Find out about the music and science of that time too.",
        technical:
          "Extend your reading to print culture, polyphony, anatomy and the political thought of Machiavelli.",
      },
      {
        plain:
          "Read about northern artists such as Dürer to see how the ideas spread beyond Italy.",
        simple: "Learn about artists from colder lands, like Dürer in Germany.",
        technical:
          "Trace transmission north of the Alps through Dürer's Italian journeys, reproductive engraving and Erasmian humanism.",
      },
    ],
    example:
      "Michelangelo painted the ceiling of the Sistine Chapel in Rome between 1508 and 1512.",
    likeness: "opening the curtains in a room full of forgotten treasures",
    things: ["fresco", "Florentine dome"],
  },
  {
    name: "the Industrial Revolution",
    plural: false,
    definition: {
      plain:
        "the change from making goods by hand to making them with machines in factories",
      simple:
        "the time when machines began to make things that people once made by hand",
      technical:
        "the transition to mechanised, fossil-fuelled factory production that began in eighteenth-century Britain and sustained per capita growth",
    },
    facts: [
      {
        plain:
          "The Industrial Revolution began in Britain in the second half of the 18th century.",
        simple: "It began in Britain more than two hundred years ago.",
        technical:
          "Conventional chronology places the onset of industrialisation in Britain between roughly 1760 and 1780.",
      },
      {
        plain:
          "James Watt's improved steam engine used far less coal than earlier designs.",
        simple: "James Watt made a steam engine that needed less coal.",
        technical:
          "Watt's separate condenser, patented in 1769, greatly raised thermal efficiency over the Newcomen atmospheric engine.",
      },
      {
        plain:
          "Cotton spinning was among the first industries to be mechanised on a large scale.",
        simple: "Machines for making cotton thread came early on.",
        technical:
          "Hargreaves's spinning jenny, Arkwright's water frame and Crompton's mule transformed cotton spinning before weaving was mechanised.",
      },
      {
        plain:
          "Many children worked long hours in factories until new laws limited their labour.",
        simple:
          "Lots of children had to work in factories until laws stopped it.",
        technical:
          "The Factory Act of 1833 barred children under nine from most British textile mills and created a paid inspectorate.",
      },
      {
        plain:
          "Cities such as Manchester grew very quickly as people left the countryside for factory work.",
        simple: "Families left farms to work in towns, so towns grew fast.",
        technical:
          "Rural-urban migration drove explosive growth in Manchester and similar towns, outpacing sanitation and raising urban mortality.",
      },
    ],
    tips: [
      {
        plain:
          "Study energy sources first, because coal explains much of what followed.",
        simple: "Begin with coal, because it made the machines run.",
        technical:
          "Begin with the shift from an organic to a mineral energy economy, as Wrigley's work argues.",
      },
      {
        plain:
          "Read accounts by workers as well as by factory owners to get a fuller picture.",
        simple: "Listen to stories from the workers, not only from the bosses.",
        technical:
          "Balance business records against working-class autobiographies and the testimony given to the Sadler Committee.",
      },
      {
        plain:
          "Make a timeline of inventions and mark how each one created a need for the next.",
        simple: "Draw a line and put each new machine on it in order.",
        technical:
          "Chart the sequence of bottlenecks, noting how faster weaving induced innovation in spinning and later the reverse.",
      },
      {
        plain:
          "Visit a working mill or steam museum to understand the noise and scale of the machines.",
        simple: "Go and hear how loud an old mill is.",
        technical:
          "Tour a preserved site such as Quarry Bank Mill to appreciate line-shaft transmission and shop-floor layout.",
      },
    ],
    example:
      "The Liverpool and Manchester Railway opened in 1830 and carried passengers and freight by steam.",
    likeness: "swapping a walking stick for a galloping iron horse",
    things: ["steam engine", "smoking chimney"],
  },
  {
    name: "the printing press",
    plural: false,
    definition: {
      plain:
        "a machine that transfers ink from type or plates to paper to make many copies",
      simple: "a machine that presses ink on paper to make lots of pages",
      technical:
        "a mechanical device applying pressure to an inked relief surface, classically movable type, to reproduce text in quantity",
    },
    facts: [
      {
        plain:
          "Johannes Gutenberg built a press with movable metal type in Mainz around 1450.",
        simple:
          "A German man called Gutenberg made a famous press in about 1450.",
        technical:
          "Gutenberg combined cast metal type, oil-based ink and a screw press at Mainz in the middle of the fifteenth century.",
      },
      {
        plain:
          "Printers in China and Korea used movable type centuries before it appeared in Europe.",
        simple:
          "People in China and Korea had movable letters long before Europe did.",
        technical:
          "Bi Sheng devised ceramic movable type around 1040, and Korea's Jikji of 1377 survives from cast metal type.",
      },
      {
        plain:
          "Printing made books much cheaper, so far more people could own and read them.",
        simple: "Books got cheaper, so more people could have one.",
        technical:
          "Falling unit costs expanded the market for books, raising output far beyond what scribal production had allowed.",
      },
      {
        plain:
          "Martin Luther's ideas spread quickly in the 1500s because printers copied his pamphlets.",
        simple:
          "Printed papers helped Martin Luther share his ideas with many people.",
        technical:
          "Cheap vernacular Flugschriften carried Luther's arguments across the German lands and made the Reformation a media event.",
      },
      {
        plain:
          "Gutenberg's alloy of lead, tin and antimony melted easily and set hard and sharp.",
        simple: "The metal letters were made from a mix that melted easily.",
        technical:
          "Type metal, an alloy of lead, tin and antimony, casts crisply because it barely contracts on solidification.",
      },
    ],
    tips: [
      {
        plain:
          "Try linocut or potato printing at home to understand how relief printing works.",
        simple: "Cut a shape in a potato, dip it in paint and press.",
        technical:
          "Pull a few linocuts by hand to experience reversal, inking and impression in relief printing.",
      },
      {
        plain:
          "Look for a letterpress workshop that lets visitors set a line of type.",
        simple: "Find a place where you can put metal letters in a row.",
        technical:
          "Book a session in a letterpress studio and compose a short forme in a composing stick.",
      },
      {
        plain:
          "Study how prices of books changed, not only the date of the invention.",
        simple: "Ask how much a book cost before and after.",
        technical:
          "Track book prices and edition sizes alongside technical milestones, using incunabula databases such as the ISTC.",
      },
      {
        plain:
          "Remember that letters must be set in mirror image so that they print the right way round.",
        simple: "Keep in mind that the metal letters have to be backwards.",
        technical:
          "Check your forme in a mirror or proof, since each sort carries a wrong-reading, laterally inverted face.",
      },
    ],
    example:
      "The Gutenberg Bible was printed in about 180 copies, and nearly fifty of them survive.",
    likeness: "a stamp that can sign its name a thousand times before lunch",
    things: ["metal type", "ink roller"],
  },
  {
    name: "ancient Egypt",
    plural: false,
    definition: {
      plain:
        "a civilisation that lived along the Nile for about three thousand years under kings called pharaohs",
      simple: "an old land by the River Nile where kings were called pharaohs",
      technical:
        "the pharaonic civilisation of the lower Nile valley, spanning unification around 3100 BC to Roman annexation in 30 BC",
    },
    facts: [
      {
        plain:
          "The Nile flooded every year and left rich dark soil that was good for farming.",
        simple:
          "Each year the river flooded and left good mud for growing food.",
        technical:
          "The annual inundation deposited silt on the floodplain, sustaining basin irrigation and grain surpluses in an arid climate.",
      },
      {
        plain:
          "The Great Pyramid at Giza was built as a tomb for King Khufu around 2560 BC.",
        simple: "The biggest pyramid was made as a grave for King Khufu.",
        technical:
          "Khufu's Fourth Dynasty pyramid at Giza stood originally about 146 metres high within a larger mortuary complex.",
      },
      {
        plain:
          "Egyptians preserved the bodies of the dead because they believed the dead lived on.",
        simple:
          "They made mummies because they believed in a life after death.",
        technical:
          "Mummification, involving evisceration and desiccation with natron, preserved the body as an anchor for the ka.",
      },
      {
        plain:
          "The Rosetta Stone helped scholars read hieroglyphs because it repeats one text in three scripts.",
        simple:
          "A stone with the same words in three kinds of writing solved the puzzle.",
        technical:
          "Champollion deciphered hieroglyphs in 1822 using the Rosetta Stone's parallel hieroglyphic, Demotic and Greek versions.",
      },
      {
        plain:
          "Cleopatra lived closer in time to the Moon landing than to the building of the Great Pyramid.",
        simple:
          "Queen Cleopatra lived long, long after the great pyramids were built.",
        technical:
          "Roughly twenty-five centuries separate Khufu from Cleopatra VII, the last active ruler of the Ptolemaic dynasty.",
      },
    ],
    tips: [
      {
        plain:
          "Learn the three main periods, the Old, Middle and New Kingdoms, before the details.",
        simple: "First learn the three big parts: Old, Middle and New.",
        technical:
          "Master the framework of Old, Middle and New Kingdoms with their intermediate periods before studying single dynasties.",
      },
      {
        plain:
          "Look at tomb paintings to find out how ordinary people farmed, cooked and dressed.",
        simple: "Look at wall paintings to see how people lived back then.",
        technical:
          "Use private tomb scenes, such as those at Deir el-Medina, as evidence for daily life, allowing for convention.",
      },
      {
        plain:
          "Check dates in more than one book, because scholars disagree about early reigns.",
        simple: "Look in two books, because early dates are hard to know.",
        technical:
          "State which chronology you follow, as high, middle and low schemes diverge for earlier reigns.",
      },
      {
        plain:
          "Practise writing a few hieroglyphs to see how pictures can stand for sounds.",
        simple: "Try to write your name with little Egyptian pictures.",
        technical:
          "Begin with the uniliteral signs, then add determinatives and biliterals, following Gardiner's sign list.",
      },
    ],
    example:
      "The tomb of Tutankhamun, found by Howard Carter in 1922, still held thousands of objects.",
    likeness: "a green ribbon of life laid across a desert",
    things: ["pharaoh's mask", "papyrus scroll"],
  },
  {
    name: "human rights",
    plural: true,
    definition: {
      plain:
        "basic freedoms and protections that belong to every person everywhere",
      simple:
        "things every person should have, such as safety, fair treatment and freedom",
      technical:
        "inalienable entitlements held by all persons by virtue of their humanity and codified in international treaty law",
    },
    facts: [
      {
        plain:
          "The United Nations adopted the Universal Declaration of Human Rights in Paris in 1948.",
        simple:
          "In 1948 many countries agreed on a list of rights for everyone.",
        technical:
          "The General Assembly adopted the Universal Declaration as Resolution 217 A on 10 December 1948.",
      },
      {
        plain:
          "Eleanor Roosevelt chaired the committee that drafted the Universal Declaration.",
        simple:
          "A woman called Eleanor Roosevelt led the group that wrote the list.",
        technical:
          "Eleanor Roosevelt chaired the drafting commission, whose members included René Cassin, Peng Chun Chang and Charles Malik.",
      },
      {
        plain:
          "Human rights cover civil freedoms, such as speech, and social needs, such as education.",
        simple: "They cover things like speaking freely and going to school.",
        technical:
          "The field distinguishes civil and political rights from economic, social and cultural rights, codified in twin 1966 covenants.",
      },
      {
        plain:
          "Some rights, including freedom from torture, may not be limited under any circumstances.",
        simple:
          "Some rights, like never being tortured, can never be taken away.",
        technical:
          "The prohibition of torture is absolute and non-derogable, and is widely recognised as a peremptory norm of international law.",
      },
      {
        plain:
          "Children have their own treaty, which almost every country in the world has joined.",
        simple: "There is a special list of rights just for children.",
        technical:
          "The 1989 Convention on the Rights of the Child is the most widely ratified human rights treaty.",
      },
    ],
    tips: [
      {
        plain:
          "Read the Universal Declaration itself, since its thirty articles are short and clear.",
        simple: "Read the real list, because it is short and easy to follow.",
        technical:
          "Start from the Declaration's thirty articles, then follow each right into its binding treaty counterpart.",
      },
      {
        plain:
          "Check which treaties your own country has signed before judging its duties.",
        simple: "Find out what promises your own country has made.",
        technical:
          "Verify ratification status, reservations and optional protocols before assessing a state's obligations.",
      },
      {
        plain:
          "Keep dated notes and copies of documents if you need to report an abuse.",
        simple:
          "Write down what happened and when, then tell an adult you trust.",
        technical:
          "Preserve contemporaneous records and chain of custody so that documentation meets evidentiary standards.",
      },
      {
        plain:
          "Support organisations that publish their methods and sources along with their findings.",
        simple: "Pick helpers who show how they know what they say.",
        technical:
          "Favour monitoring bodies with transparent methodology, corroborated testimony and published verification standards.",
      },
    ],
    example:
      "The European Court of Human Rights in Strasbourg hears complaints from individuals against states.",
    likeness: "a coat that was cut to fit every person on Earth",
    things: ["open hand", "signed declaration"],
  },
  {
    name: "elections",
    plural: true,
    definition: {
      plain:
        "organised votes in which people choose their leaders or decide who represents them",
      simple: "days when people vote to pick who will be in charge",
      technical:
        "formal procedures for aggregating voters' preferences into seats or offices under a specified electoral system",
    },
    facts: [
      {
        plain:
          "The secret ballot protects voters because nobody can see how they voted.",
        simple: "Votes are secret, so nobody can be cross about your choice.",
        technical:
          "The secret or Australian ballot, introduced in Victoria and South Australia in 1856, curbs intimidation and vote buying.",
      },
      {
        plain:
          "Under the first-past-the-post system, the candidate with the most votes in a district wins.",
        simple: "In some places, whoever gets the most votes simply wins.",
        technical:
          "Single-member plurality rule awards the seat to the leading candidate, with no requirement of an absolute majority.",
      },
      {
        plain:
          "Proportional systems give each party a share of seats close to its share of votes.",
        simple: "Some countries share out the seats to match the votes.",
        technical:
          "Proportional representation uses formulas such as D'Hondt or Sainte-Laguë to align seat shares with vote shares.",
      },
      {
        plain:
          "Voting is required by law in Australia, where turnout is usually around ninety per cent.",
        simple: "In Australia, grown-ups have to vote or they may pay a fine.",
        technical:
          "Australia's compulsory voting, enforced with modest fines, has kept federal turnout near or above ninety per cent.",
      },
      {
        plain:
          "Independent observers often watch the voting and counting to check that they are fair.",
        simple: "Special watchers check that the voting and counting are fair.",
        technical:
          "Accredited domestic and international observers assess polling, tabulation and dispute resolution against agreed standards.",
      },
    ],
    tips: [
      {
        plain:
          "Check that you are registered well before the deadline in your area.",
        simple: "Make sure your name is on the list in good time.",
        technical:
          "Confirm your entry on the electoral roll ahead of the statutory cut-off for registration.",
      },
      {
        plain:
          "Compare the candidates' published plans rather than relying on short clips.",
        simple: "Read what each person plans to do before choosing.",
        technical:
          "Assess manifestos and voting records directly instead of inferring positions from curated campaign media.",
      },
      {
        plain:
          "Find out how your vote is counted, since the system shapes which choices make sense.",
        simple: "Learn how the counting works where you live.",
        technical:
          "Study the ballot structure and district magnitude, because both condition the incentives for strategic voting.",
      },
      {
        plain:
          "Bring the right identification and allow extra time at the polling place.",
        simple: "Remember your card, and go a bit early.",
        technical:
          "Review the accepted forms of voter identification and plan around peak queuing times at the precinct.",
      },
    ],
    example:
      "In India's general election of 2024, more than 640 million people cast a vote.",
    likeness: "a huge show of hands where everybody keeps the hand hidden",
    things: ["ballot paper", "polling booth"],
  },
  {
    name: "museums",
    plural: true,
    definition: {
      plain:
        "places that collect, care for and display objects of cultural or scientific interest",
      simple:
        "buildings full of special things that anyone can come and look at",
      technical:
        "permanent, not-for-profit institutions that research, collect, conserve, interpret and exhibit tangible and intangible heritage",
    },
    facts: [
      {
        plain:
          "Most museums show only a small part of what they own and keep the rest in storage.",
        simple: "Museums hide most of their things away in big store rooms.",
        technical:
          "Large institutions typically display only a few per cent of their holdings, with the remainder in managed storage.",
      },
      {
        plain:
          "The Louvre in Paris was a royal palace before it became a public museum in 1793.",
        simple: "The Louvre in Paris used to be a palace for kings.",
        technical:
          "Opened during the Revolution in 1793, the Louvre converted the royal collection and palace into a national museum.",
      },
      {
        plain:
          "Dim lighting in galleries protects paper and textiles, which fade in strong light.",
        simple: "The lights are low so that old cloth and paper do not fade.",
        technical:
          "Illuminance for light-sensitive works on paper and textiles is commonly limited to about fifty lux.",
      },
      {
        plain:
          "Curators study the collection and decide how objects are grouped and explained.",
        simple: "A curator is the person who picks what goes on show.",
        technical:
          "Curators research provenance, propose acquisitions and shape the interpretive narrative of both permanent and temporary displays.",
      },
      {
        plain:
          "Some museums are returning objects that were taken from their places of origin.",
        simple:
          "Some museums give back things that were taken from other lands.",
        technical:
          "Restitution claims, notably over the Benin Bronzes, have prompted provenance research and the repatriation of looted holdings.",
      },
    ],
    tips: [
      {
        plain:
          "Choose two or three rooms in advance instead of trying to see everything.",
        simple: "Pick a few rooms, or your legs will get tired.",
        technical:
          "Plan a selective itinerary around a few galleries to avoid the well-documented effects of museum fatigue.",
      },
      {
        plain: "Look at an object for a full minute before you read its label.",
        simple: "Look hard first, and read the sign after that.",
        technical:
          "Practise slow looking, deferring the wall text until you have described form, material and condition.",
      },
      {
        plain:
          "Check for free entry days and late opening hours on the museum's website.",
        simple: "Ask if there is a day when it costs nothing.",
        technical:
          "Consult the published schedule for free-admission periods and late openings, when visitor density is often lower.",
      },
      {
        plain:
          "Ask the staff in the gallery a question, because they often know good stories.",
        simple: "Talk to the guards, because they know a lot.",
        technical:
          "Engage the gallery attendants and docents, whose informal knowledge often supplements the published interpretation.",
      },
    ],
    example:
      "The Natural History Museum in London displays the skeleton of a blue whale in its main hall.",
    likeness: "a giant attic where every box has been carefully labelled",
    things: ["glass case", "brass plaque"],
  },
  {
    name: "jazz",
    plural: false,
    definition: {
      plain:
        "a style of music born in New Orleans that is built on rhythm, blues and improvisation",
      simple: "lively music where players make up parts of the tune as they go",
      technical:
        "an African American musical tradition characterised by swing, blues inflection, syncopation and improvisation over harmonic forms",
    },
    facts: [
      {
        plain:
          "Jazz grew up in New Orleans around 1900 from blues, ragtime and brass band music.",
        simple: "Jazz started in the city of New Orleans about 1900.",
        technical:
          "Early jazz fused blues, ragtime and brass band practice within the Creole and African American communities of New Orleans.",
      },
      {
        plain:
          "Improvisation means inventing a melody on the spot, often over a fixed set of chords.",
        simple:
          "Players make up new tunes on the spot while the others keep going.",
        technical:
          "Soloists typically improvise over repeating choruses, negotiating the changes through chord tones, guide tones and scales.",
      },
      {
        plain:
          "Louis Armstrong helped to turn jazz into an art of the soloist in the 1920s.",
        simple:
          "Louis Armstrong played the trumpet so well that everyone wanted solos.",
        technical:
          "Armstrong's Hot Five and Hot Seven recordings shifted the emphasis from collective polyphony to the extended solo.",
      },
      {
        plain:
          "Bebop, which appeared in the 1940s, was faster and more complex than dance music.",
        simple: "In the 1940s, a very fast kind of jazz called bebop began.",
        technical:
          "Parker and Gillespie's bebop brought rapid tempos, extended harmonies and contrafacts written on standard chord progressions.",
      },
      {
        plain:
          "A typical rhythm section has a piano or guitar, a double bass and drums.",
        simple: "Piano, bass and drums often keep the beat for everyone.",
        technical:
          "The rhythm section pairs chordal comping with a walking bass line and a ride cymbal pattern.",
      },
    ],
    tips: [
      {
        plain:
          "Begin with one classic album and listen to it several times before moving on.",
        simple: "Pick one good record and play it again and again.",
        technical:
          "Immerse yourself in a single landmark recording, tracking the form through each chorus until you can anticipate it.",
      },
      {
        plain:
          "Hum the main tune to yourself while the soloist plays, so that you keep your place.",
        simple: "Hum the tune quietly to know where you are.",
        technical:
          "Audiate the head during solos so that you stay oriented within the thirty-two-bar form.",
      },
      {
        plain:
          "Go to hear a live band, because much of the music happens between the players.",
        simple: "See a band play, and watch how they look at each other.",
        technical:
          "Attend a small-group gig and observe cueing, trading fours and the interplay between soloist and drummer.",
      },
      {
        plain:
          "Learn the twelve-bar blues first if you want to play, since many tunes use it.",
        simple: "Start with the blues if you want to play jazz.",
        technical:
          "Internalise the twelve-bar blues in several keys before tackling rhythm changes and modal vehicles.",
      },
    ],
    example:
      "Miles Davis's album Kind of Blue, released in 1959, is one of the best-selling jazz records.",
    likeness: "a conversation in which everyone listens before they answer",
    things: ["saxophone", "smoky club"],
  },
  {
    name: "poetry",
    plural: false,
    definition: {
      plain:
        "writing that uses sound, rhythm and careful choice of words to express feelings and ideas",
      simple: "writing that plays with sounds and words to share a feeling",
      technical:
        "a literary art in which prosody, figurative language and lineation intensify meaning beyond paraphrasable content",
    },
    facts: [
      {
        plain:
          "Poetry is older than writing, and early poems were memorised and recited aloud.",
        simple:
          "People said poems out loud before anyone could write them down.",
        technical:
          "Oral-formulaic composition, as Parry and Lord showed, long preceded the fixing of epic verse in writing.",
      },
      {
        plain:
          "A haiku is a short Japanese form, often written in English with 5, 7 and 5 syllables.",
        simple: "A haiku is a tiny poem from Japan with just three lines.",
        technical:
          "Japanese haiku count seventeen morae, traditionally with a season word and a cutting word between two images.",
      },
      {
        plain: "Rhyme is common, but many fine poems do not rhyme at all.",
        simple: "Poems can rhyme, but they do not have to.",
        technical:
          "End rhyme is optional, and both blank verse and free verse dispense with it in favour of other patterning.",
      },
      {
        plain:
          "A sonnet has fourteen lines and usually follows a set pattern of rhymes.",
        simple: "A sonnet is a kind of poem that has fourteen lines.",
        technical:
          "The Petrarchan sonnet divides into octave and sestet, while the Shakespearean type uses three quatrains and a couplet.",
      },
      {
        plain:
          "A metaphor describes one thing as if it were another in order to show a likeness.",
        simple:
          "A metaphor says one thing is another, like calling the moon a coin.",
        technical:
          "Metaphor maps a source domain onto a target, the tenor being presented in terms of its vehicle.",
      },
    ],
    tips: [
      {
        plain:
          "Read a poem aloud at least twice, once for the sound and once for the sense.",
        simple: "Read the poem out loud, then read it again.",
        technical:
          "Perform the text aloud, attending first to metre and phonetic texture and then to syntax across the line breaks.",
      },
      {
        plain:
          "Keep a small notebook for images and phrases that catch your attention.",
        simple: "Write down nice words when you find them.",
        technical:
          "Maintain a commonplace book of images, cadences and overheard speech to draw on when drafting.",
      },
      {
        plain:
          "Replace vague words with things that a reader can see, hear or touch.",
        simple: "Say what you can see and touch, not just how you feel.",
        technical:
          "Prefer concrete, sensory particulars to abstraction, letting the image carry the emotional burden of the line.",
      },
      {
        plain: "Learn one favourite poem by heart, a few lines at a time.",
        simple: "Learn a poem you love, bit by bit.",
        technical:
          "Memorise a poem incrementally by stanza, using its rhyme and metre as mnemonic scaffolding.",
      },
    ],
    example:
      "Emily Dickinson wrote nearly 1,800 poems, but only a handful were printed in her lifetime.",
    likeness: "a suitcase packed so well that nothing can be taken out",
    things: ["quill", "rhyme"],
  },
  {
    name: "novels",
    plural: true,
    definition: {
      plain:
        "long works of fiction in prose that tell the story of imagined people and events",
      simple: "long made-up stories that fill a whole book",
      technical:
        "extended prose fictions, typically marked by developed character, sustained plot and formal realism",
    },
    facts: [
      {
        plain:
          "The Tale of Genji, written in Japan about a thousand years ago, is often called the first novel.",
        simple: "A lady in Japan wrote a very long story a thousand years ago.",
        technical:
          "Murasaki Shikibu's Genji Monogatari, from the early eleventh century, is frequently cited as the earliest psychological novel.",
      },
      {
        plain:
          "Don Quixote, by Miguel de Cervantes, appeared in two parts in 1605 and 1615.",
        simple:
          "Don Quixote is a funny old Spanish book about a would-be knight.",
        technical:
          "Cervantes published Don Quixote in 1605 and 1615, parodying chivalric romance and experimenting with unreliable narration.",
      },
      {
        plain:
          "Many Victorian novels, including those of Dickens, first came out in monthly instalments.",
        simple: "Charles Dickens sold many of his stories in small parts.",
        technical:
          "Serial publication in monthly numbers shaped Dickens's plotting, encouraging multiple storylines and suspended endings.",
      },
      {
        plain:
          "A narrator may be a character in the story or a voice outside it.",
        simple: "The one who tells the story can be in it or not.",
        technical:
          "Narratology separates homodiegetic narrators, who belong to the story world, from heterodiegetic ones, who do not.",
      },
      {
        plain:
          "Reading fiction is linked in some studies to better understanding of other people's feelings.",
        simple: "Reading stories may help you understand how others feel.",
        technical:
          "Some studies associate lifetime fiction reading with modest gains on theory-of-mind measures, though replication has been mixed.",
      },
    ],
    tips: [
      {
        plain:
          "Give a book about fifty pages before deciding whether to continue.",
        simple: "Read a few chapters before you give up on a book.",
        technical:
          "Allow the exposition to establish voice and stakes before judging, since many openings are deliberately slow.",
      },
      {
        plain:
          "Note the names of characters on a slip of paper if the cast is large.",
        simple: "Write down who is who if you get mixed up.",
        technical:
          "Draft a dramatis personae as you read, recording relationships and the first appearance of each figure.",
      },
      {
        plain:
          "Join a reading group to hear how other people understood the same story.",
        simple: "Talk about the book with a friend who read it too.",
        technical:
          "Discuss the text with an interpretive community and test your reading against competing accounts of its themes.",
      },
      {
        plain:
          "Write every day at a fixed time if you hope to finish a story of your own.",
        simple: "Write a little bit of your story every day.",
        technical:
          "Set a daily word target and complete a full draft before undertaking structural revision.",
      },
    ],
    example:
      "Jane Austen's Pride and Prejudice, published in 1813, follows Elizabeth Bennet and Mr Darcy.",
    likeness:
      "a house that lets you move in for a week and live as somebody else",
    things: ["bookmark", "final chapter"],
  },
  {
    name: "film",
    plural: false,
    definition: {
      plain:
        "the art of telling stories with moving pictures and, usually, recorded sound",
      simple: "a story told with moving pictures and sounds",
      technical:
        "a time-based medium that organises shots, editing, sound and mise en scène into narrative or non-narrative form",
    },
    facts: [
      {
        plain:
          "The Lumière brothers gave a famous paid screening of short films in Paris in December 1895.",
        simple:
          "Two French brothers showed short films to people in Paris in 1895.",
        technical:
          "The Lumières' Cinématographe, which served as both camera and projector, drew a paying audience at the Grand Café in 1895.",
      },
      {
        plain: "Most cinema films are shown at twenty-four frames per second.",
        simple: "A film is lots of still pictures, twenty-four each second.",
        technical:
          "Theatrical projection settled on twenty-four frames per second with the arrival of synchronised optical sound.",
      },
      {
        plain:
          "Films were silent until the late 1920s, although musicians often played during the show.",
        simple: "Early films had no talking, so someone played the piano.",
        technical:
          "Before The Jazz Singer popularised synchronised dialogue in 1927, exhibitors supplied live musical accompaniment.",
      },
      {
        plain:
          "Editing shapes a film by deciding which shots follow one another and for how long.",
        simple: "Film makers cut and join bits to make the story work.",
        technical:
          "Continuity editing relies on eyelines, matches on action and the 180-degree rule to preserve spatial coherence.",
      },
      {
        plain:
          "India produces more feature films each year than the United States does.",
        simple: "India makes more films each year than America does.",
        technical:
          "India's several language industries together release well over a thousand features annually, exceeding Hollywood's output.",
      },
    ],
    tips: [
      {
        plain:
          "Watch a favourite scene with the sound off and study how it is put together.",
        simple: "Turn off the sound and see what the pictures tell you.",
        technical:
          "Analyse a sequence mute, logging shot scale, camera movement and cutting rate before restoring the soundtrack.",
      },
      {
        plain: "Plan your shots on paper before you begin to record.",
        simple: "Draw your film like a comic before you start.",
        technical:
          "Prepare a storyboard and shot list so that coverage is complete before you strike the set.",
      },
      {
        plain:
          "Record clean sound close to the speaker, because viewers forgive poor pictures more easily than poor audio.",
        simple: "Put the microphone near the person who is talking.",
        technical:
          "Boom or lavalier your dialogue on set and capture room tone, since location audio is hard to repair later.",
      },
      {
        plain: "Explore films from other countries and read the subtitles.",
        simple: "Try a film from far away and read the words below.",
        technical:
          "Broaden your viewing to national cinemas beyond Hollywood, preferring subtitled prints over dubbed versions.",
      },
    ],
    example:
      "In Buster Keaton's Steamboat Bill, Jr., a house front falls around him as he stands in the open window.",
    likeness: "a dream that many people share in the same dark room",
    things: ["projector", "popcorn"],
  },
  {
    name: "architecture",
    plural: false,
    definition: {
      plain:
        "the art and practice of designing buildings and the spaces around them",
      simple: "planning how buildings will look, stand and be used",
      technical:
        "the discipline of shaping built form through the integration of programme, structure, materials, site and spatial experience",
    },
    facts: [
      {
        plain:
          "The Roman writer Vitruvius said that a good building should be strong, useful and beautiful.",
        simple:
          "An old Roman said buildings must be strong, useful and pretty.",
        technical:
          "Vitruvius's De architectura proposed the triad of firmitas, utilitas and venustas as criteria for sound building.",
      },
      {
        plain:
          "Arches carry loads by pressing their stones together, which lets them span wide openings.",
        simple: "An arch is strong because its stones push against each other.",
        technical:
          "An arch works in compression, resolving loads into thrust that abutments or buttresses must resist.",
      },
      {
        plain:
          "Gothic cathedrals used flying buttresses, so their walls could hold huge windows.",
        simple: "Tall churches had stone arms outside to hold up the walls.",
        technical:
          "Flying buttresses transferred vault thrust to external piers, freeing the Gothic wall for expanses of stained glass.",
      },
      {
        plain:
          "Steel frames and safe lifts made the first skyscrapers possible in the late 1800s.",
        simple: "Steel and safe lifts let people make very tall buildings.",
        technical:
          "Skeleton framing and Otis's safety brake permitted the Chicago high-rises of the 1880s and 1890s.",
      },
      {
        plain:
          "Buildings and their construction account for over a third of global energy-related carbon emissions.",
        simple: "Making and heating buildings puts a lot of carbon in the air.",
        technical:
          "Operational energy and embodied carbon together give the buildings sector more than a third of energy-related emissions.",
      },
    ],
    tips: [
      {
        plain:
          "Look up when you walk through a town, because the upper floors often keep original details.",
        simple: "Look up high, because old buildings hide pretty things there.",
        technical:
          "Survey above the shopfront line, where cornices, fenestration and original fabric tend to survive refitting.",
      },
      {
        plain: "Sketch a building you like, and notice how its parts line up.",
        simple: "Draw a house you like and see how it fits together.",
        technical:
          "Make measured sketches in plan, section and elevation to understand proportion and structural logic.",
      },
      {
        plain:
          "Think about sunlight and wind before you settle the layout of a house.",
        simple: "Find out where the sun comes up before placing the windows.",
        technical:
          "Resolve orientation, shading and cross-ventilation early, since passive measures are cheapest at concept stage.",
      },
      {
        plain:
          "Ask who will use a room and at what hours before choosing its shape.",
        simple: "Ask who will use the room and what they will do.",
        technical:
          "Develop the brief through occupancy patterns and adjacency diagrams before committing to a parti.",
      },
    ],
    example:
      "The dome of the Pantheon in Rome, cast in concrete about AD 126, is still standing.",
    likeness: "music that you can walk through",
    things: ["blueprint", "archway"],
  },
  {
    name: "advertising",
    plural: false,
    definition: {
      plain:
        "paid communication meant to persuade people to buy, do or believe something",
      simple: "messages that try to make you want to buy something",
      technical:
        "paid, identified-sponsor communication designed to shift awareness, attitudes or behaviour within a target audience",
    },
    facts: [
      {
        plain:
          "Advertising pays for many newspapers, broadcasts and websites that seem free to use.",
        simple: "Ads pay for many things that look free.",
        technical:
          "Ad-supported media sell audience attention to advertisers, subsidising content in a classic two-sided market.",
      },
      {
        plain:
          "People tend to like things more after seeing them several times.",
        simple: "When we see something often, we may start to like it.",
        technical:
          "Zajonc's mere-exposure effect helps explain why media planners balance reach against effective frequency.",
      },
      {
        plain:
          "Online advertisements are often chosen for each person by automatic auctions that take milliseconds.",
        simple: "Computers pick which ad you see, faster than you can blink.",
        technical:
          "Programmatic display inventory clears through real-time bidding, with impressions auctioned in roughly a hundred milliseconds.",
      },
      {
        plain:
          "Many countries ban or restrict tobacco advertising to protect public health.",
        simple: "Many countries do not allow ads for cigarettes.",
        technical:
          "Article 13 of the WHO Framework Convention on Tobacco Control commits parties to comprehensive advertising bans.",
      },
      {
        plain:
          "Most advertisers must be able to support factual claims about their products.",
        simple: "Ads are not supposed to tell lies about what they sell.",
        technical:
          "Regulators such as the FTC and ASA require prior substantiation for objective, material claims.",
      },
    ],
    tips: [
      {
        plain: "Ask who paid for a message and what they would like you to do.",
        simple: "Ask who made the ad and what they want from you.",
        technical:
          "Identify the sponsor, the call to action and the persuasion tactic before evaluating the message.",
      },
      {
        plain:
          "Wait a day before buying something that an advertisement made you want.",
        simple: "Wait one day before you spend your money.",
        technical:
          "Impose a cooling-off interval to dampen arousal and the scarcity cues common in direct-response copy.",
      },
      {
        plain:
          "State one clear benefit when you write an advertisement, and leave out the rest.",
        simple: "Say one good thing about it, and keep it short.",
        technical:
          "Build the creative around a single-minded proposition, supported by one credible reason to believe.",
      },
      {
        plain:
          "Test two versions of an advertisement with small groups before spending the full budget.",
        simple: "Make two ads and see which one people like better.",
        technical:
          "Run a randomised split test with adequate statistical power before scaling media spend.",
      },
    ],
    example:
      'The slogan "A Diamond Is Forever" was written for De Beers in 1947, and it is still known today.',
    likeness: "a stranger who has learned your name and would like a word",
    things: ["billboard", "catchy jingle"],
  },
  {
    name: "social media",
    plural: false,
    definition: {
      plain:
        "a group of online services where people share posts, pictures and messages with one another",
      simple: "websites and apps where people share pictures and chat",
      technical:
        "networked platforms hosting user-generated content, structured by social graphs and algorithmic ranking",
    },
    facts: [
      {
        plain:
          "Most platforms earn their money by selling advertisements rather than by charging users.",
        simple: "Most of these apps make money by showing ads.",
        technical:
          "The dominant platform model monetises attention and behavioural data through targeted advertising instead of subscription fees.",
      },
      {
        plain:
          "The order of posts in a feed is usually chosen by software that predicts what will interest you.",
        simple: "A computer guesses what you like and shows you that first.",
        technical:
          "Feed ranking models score candidate posts on predicted engagement, using signals such as dwell time and past interactions.",
      },
      {
        plain:
          "False news has been found to spread faster than true news on some platforms.",
        simple: "Made-up stories can travel faster than true ones.",
        technical:
          "Vosoughi, Roy and Aral found in 2018 that false news cascades on Twitter diffused farther and faster.",
      },
      {
        plain:
          "Many services set a minimum age of thirteen, partly because of privacy law.",
        simple: "Many apps say you must be thirteen to join.",
        technical:
          "The under-13 threshold on many services reflects COPPA's parental consent requirements in the United States.",
      },
      {
        plain: "People often show only the best parts of their lives online.",
        simple: "People mostly share their happy moments, not their bad days.",
        technical:
          "Selective self-presentation invites upward social comparison, which some studies link to lower self-evaluation.",
      },
    ],
    tips: [
      {
        plain: "Check the privacy settings of your account every few months.",
        simple: "Ask an adult to help you check who can see your page.",
        technical:
          "Audit privacy controls, app permissions and ad preferences periodically, since defaults change with platform updates.",
      },
      {
        plain: "Turn off notifications that you do not need.",
        simple: "Switch off the buzzing so you can enjoy your day.",
        technical:
          "Disable non-essential push notifications to reduce the intermittent cues that trigger habitual checking.",
      },
      {
        plain: "Look for a second source before you share surprising news.",
        simple: "Check that a story is true before you pass it on.",
        technical:
          "Apply lateral reading, verifying the origin of a claim elsewhere before amplifying it.",
      },
      {
        plain:
          "Set a daily time limit, and keep the phone out of the bedroom at night.",
        simple: "Stop at a set time, and leave the phone outside your room.",
        technical:
          "Use screen-time controls and enforce a device-free bedroom to protect sleep onset and duration.",
      },
    ],
    example:
      "During a flood, neighbours may use a local group online to say which roads are still open.",
    likeness: "a town square where everyone has brought a megaphone",
    things: ["thumbs-up button", "endless feed"],
  },
  {
    name: "friendship",
    plural: false,
    definition: {
      plain:
        "a close and trusting bond between people who like and support each other",
      simple:
        "when people like each other, help each other and have fun together",
      technical:
        "a voluntary dyadic relationship marked by reciprocity, self-disclosure, affection and mutual support",
    },
    facts: [
      {
        plain:
          "Close friends are good for health, and loneliness is linked to a shorter life.",
        simple: "Having good friends can help you stay healthy.",
        technical:
          "Meta-analyses by Holt-Lunstad and colleagues associate strong social relationships with markedly lower mortality risk.",
      },
      {
        plain:
          "Friendship usually grows through time spent together rather than in a single meeting.",
        simple: "It takes lots of time together to become good friends.",
        technical:
          "Jeffrey Hall estimated that close friendship takes around two hundred hours of shared time to develop.",
      },
      {
        plain:
          "People often become friends with those who live, study or work near them.",
        simple: "We often make friends with people who are close by.",
        technical:
          "The propinquity effect, documented by Festinger's housing studies, shows that physical proximity predicts friendship formation.",
      },
      {
        plain:
          "Sharing personal thoughts little by little helps trust to grow between friends.",
        simple: "Telling each other small secrets helps friends to trust.",
        technical:
          "Social penetration theory holds that gradual, reciprocal self-disclosure deepens intimacy from peripheral to core layers.",
      },
      {
        plain:
          "Some animals, including chimpanzees and dolphins, also form lasting bonds with chosen companions.",
        simple: "Dolphins and chimps can have special friends too.",
        technical:
          "Long-term affiliative bonds among unrelated individuals are documented in chimpanzees, dolphins and several other social mammals.",
      },
    ],
    tips: [
      {
        plain:
          "Get in touch first, because the other person may be hoping you will.",
        simple: "Say hello first, because they might be feeling shy.",
        technical:
          "Initiate contact without waiting for reciprocity, as people tend to underestimate how much outreach is appreciated.",
      },
      {
        plain: "Listen to a friend's problem before you offer any advice.",
        simple: "Let your friend finish talking before you try to help.",
        technical:
          "Practise active listening and validate the emotion before moving to problem solving.",
      },
      {
        plain:
          "Apologise plainly when you are wrong, and say what you will do differently.",
        simple: "Say sorry when you make a mistake, and really mean it.",
        technical:
          "Offer a complete apology that names the offence, accepts responsibility and proposes repair.",
      },
      {
        plain:
          "Set a regular meeting, such as a weekly walk, so that contact does not depend on mood.",
        simple: "Pick a day each week to play or walk together.",
        technical:
          "Build recurring shared routines into the calendar, since maintenance behaviours predict the durability of friendships.",
      },
    ],
    example:
      "Two people who met at a bus stop every morning for a year now spend their holidays together.",
    likeness: "a garden for two that both people water",
    things: ["inside joke", "shared umbrella"],
  },
  {
    name: "volunteering",
    plural: false,
    definition: {
      plain:
        "giving time and effort to help others or a cause without being paid",
      simple: "helping people, animals or places for free because you want to",
      technical:
        "uncompensated, non-obligatory activity undertaken for the benefit of others, typically within an organisational setting",
    },
    facts: [
      {
        plain:
          "Volunteers run much of the world's work in food banks, sports clubs and rescue services.",
        simple: "Many helpers in clubs and food banks work for free.",
        technical:
          "Voluntary labour sustains large parts of the non-profit sector, including food distribution, amateur sport and emergency response.",
      },
      {
        plain:
          "Lifeboat crews in Britain and Ireland are mostly volunteers who leave their jobs when called.",
        simple: "Most lifeboat crews in Britain and Ireland help for free.",
        technical:
          "The RNLI relies predominantly on volunteer crews, who respond to pager calls alongside their ordinary employment.",
      },
      {
        plain:
          "Regular volunteering is associated with better mood and stronger social ties.",
        simple: "People who help others often feel happier too.",
        technical:
          "Observational studies link regular volunteering with higher well-being, although self-selection complicates causal inference.",
      },
      {
        plain:
          "Volunteers often gain skills that help them later in paid work.",
        simple: "You can learn new things while you are helping.",
        technical:
          "Structured placements build human capital and signal employability, particularly for entrants and returners to the labour market.",
      },
      {
        plain:
          "Roles with children or vulnerable adults usually require a background check.",
        simple:
          "Helpers who work with children are checked first to keep everyone safe.",
        technical:
          "Regulated roles require safeguarding training and vetting, for example an enhanced DBS check in England.",
      },
    ],
    tips: [
      {
        plain:
          "Choose a cause that you care about, so that your interest lasts.",
        simple: "Pick something you really care about, like animals.",
        technical:
          "Match the role to your intrinsic motives, since functional fit predicts satisfaction and retention.",
      },
      {
        plain: "Start with a few hours a month and add more when you are sure.",
        simple: "Begin with a little help, then do more later.",
        technical:
          "Commit to a modest, sustainable load first, because early over-commitment is a common cause of attrition.",
      },
      {
        plain:
          "Ask for a clear description of the role before you agree to it.",
        simple: "Ask what you will have to do before you say yes.",
        technical:
          "Request a written role description covering duties, supervision, expenses and insurance before signing on.",
      },
      {
        plain:
          "Turn up on time, because other people depend on you even without a wage.",
        simple: "Be on time, because people are counting on you.",
        technical:
          "Treat shifts as firm commitments, since unfilled slots disrupt service delivery for beneficiaries.",
      },
    ],
    example:
      "Every Saturday, a retired nurse sorts donated tins at the food bank for two hours.",
    likeness: "planting a tree whose shade belongs to someone else",
    things: ["helping hand", "bright vest"],
  },
  {
    name: "cities",
    plural: true,
    definition: {
      plain:
        "large settlements where many people live, work and trade close together",
      simple: "big places where lots of people live close together",
      technical:
        "dense, permanent settlements that concentrate population, functions and infrastructure and generate agglomeration economies",
    },
    facts: [
      {
        plain:
          "More than half of the world's people now live in cities and towns.",
        simple: "More than half of all people live in towns and cities.",
        technical:
          "United Nations estimates place the global urban share above fifty per cent since about 2007.",
      },
      {
        plain:
          "Uruk, in what is now Iraq, was one of the first cities, more than five thousand years ago.",
        simple: "One of the first cities was called Uruk, in what is now Iraq.",
        technical:
          "Uruk in southern Mesopotamia reached urban scale during the fourth millennium BC, alongside the emergence of proto-cuneiform.",
      },
      {
        plain:
          "Cities are usually warmer than the land around them because hard surfaces store heat.",
        simple: "Cities get hot because stone and roads soak up the sun.",
        technical:
          "The urban heat island arises from low albedo, high thermal mass, waste heat and reduced evapotranspiration.",
      },
      {
        plain: "Greater Tokyo is home to more than thirty-five million people.",
        simple:
          "More than thirty-five million people live in and around Tokyo.",
        technical:
          "The Greater Tokyo metropolitan area, with over thirty-five million residents, ranks among the largest urban agglomerations on Earth.",
      },
      {
        plain:
          "People who live close together share knowledge, so cities are often centres of invention.",
        simple: "New ideas grow in cities because so many people meet.",
        technical:
          "Knowledge spillovers and thick labour markets make productivity and patenting rise with urban density.",
      },
    ],
    tips: [
      {
        plain: "Explore a new city on foot to learn how its districts connect.",
        simple: "Walk around to see how the streets join up.",
        technical:
          "Conduct a walking survey to read the street network, land-use mix and transitions between districts.",
      },
      {
        plain: "Visit a market early in the morning to see local life.",
        simple: "Go to the market when it opens in the morning.",
        technical:
          "Observe the wholesale and street markets at opening hours, when supply chains and informal trade are visible.",
      },
      {
        plain: "Learn a few main bus or metro lines before you arrive.",
        simple: "Find out which bus goes where before your trip.",
        technical:
          "Memorise the trunk transit corridors and interchange nodes in advance to simplify wayfinding.",
      },
      {
        plain:
          "Compare rent and travel time together when choosing where to live.",
        simple: "Think about how long the trip to school or work takes.",
        technical:
          "Evaluate combined housing and transport costs rather than rent alone when assessing location affordability.",
      },
    ],
    example:
      'Barcelona groups some of its blocks into "superblocks" where most through traffic is kept out.',
    likeness: "a beehive where every bee has a different job",
    things: ["skyline", "busy crossing"],
  },
  {
    name: "trains",
    plural: true,
    definition: {
      plain:
        "connected vehicles that run on rails and carry passengers or goods",
      simple: "long lines of wagons that roll along on metal rails",
      technical:
        "guided, coupled rail vehicles hauled by locomotives or propelled by distributed traction along a fixed permanent way",
    },
    facts: [
      {
        plain:
          "Steel wheels on steel rails roll with very little friction, which saves energy.",
        simple: "Metal wheels on metal rails roll very easily.",
        technical:
          "Low rolling resistance at the steel wheel-rail contact gives rail a marked energy advantage over rubber-tyred transport.",
      },
      {
        plain:
          "The first public railway to use steam locomotives opened in northern England in 1825.",
        simple: "The first public steam railway opened in England in 1825.",
        technical:
          "The Stockton and Darlington Railway, opened in 1825, was the first public line to use steam locomotives.",
      },
      {
        plain:
          "Japan opened the first high-speed railway, the Shinkansen, between Tokyo and Osaka in 1964.",
        simple: "Japan built the first super-fast train line in 1964.",
        technical:
          "The Tōkaidō Shinkansen opened in October 1964 on a dedicated standard-gauge alignment without level crossings.",
      },
      {
        plain:
          "Trains need a long distance to stop because they are heavy and their wheels grip less than tyres.",
        simple: "A train is so heavy that it cannot stop quickly.",
        technical:
          "Low wheel-rail adhesion and high mass produce long braking distances, which is why signalling enforces block separation.",
      },
      {
        plain:
          "Most busy railways are powered by electricity taken from overhead wires or a third rail.",
        simple: "Many trains get their power from wires above the track.",
        technical:
          "Electrified main lines commonly use 25 kV AC overhead catenary, with third-rail DC surviving on some suburban networks.",
      },
    ],
    tips: [
      {
        plain:
          "Book long journeys early, since cheap tickets often sell out weeks ahead.",
        simple: "Buy tickets early, because they cost less then.",
        technical:
          "Purchase advance fares when the booking horizon opens, as yield management raises prices with demand.",
      },
      {
        plain: "Stand behind the yellow line until the train has stopped.",
        simple: "Stay behind the yellow line until the train stops.",
        technical:
          "Remain behind the platform edge marking, since passing services generate a hazardous slipstream.",
      },
      {
        plain:
          "Allow enough time for each change, especially at a large station.",
        simple: "Leave extra time when you have to change trains.",
        technical:
          "Check the official minimum connection time at each interchange and add a buffer for cross-platform transfers.",
      },
      {
        plain:
          "Choose a seat facing forward near the middle of a coach for the smoothest ride.",
        simple: "Sit in the middle and look forward if you feel sick.",
        technical:
          "Pick a forward-facing seat between the bogies, where lateral and vertical accelerations are lowest.",
      },
    ],
    example:
      "The Trans-Siberian line from Moscow to Vladivostok is about 9,300 kilometres long.",
    likeness: "a hotel corridor that decided to see the world",
    things: ["railway track", "station whistle"],
  },
  {
    name: "airports",
    plural: true,
    definition: {
      plain:
        "places where aircraft take off and land and where passengers and cargo are handled",
      simple: "places where planes take off and land",
      technical:
        "certificated aerodromes comprising airside movement areas, terminals and landside access for commercial air traffic",
    },
    facts: [
      {
        plain:
          "Runways are numbered by compass direction, so runway 27 points roughly west.",
        simple: "Each runway has a number that shows which way it points.",
        technical:
          "Runway designators give the magnetic heading rounded to the nearest ten degrees, with the final zero dropped.",
      },
      {
        plain:
          "Air traffic controllers guide aircraft on the ground and in the sky to keep them apart.",
        simple: "People in a tall tower tell pilots when it is safe to go.",
        technical:
          "Tower and approach controllers issue clearances that maintain runway and radar separation between arriving and departing traffic.",
      },
      {
        plain:
          "Aircraft usually take off into the wind because it gives the wings more lift.",
        simple: "Planes take off into the wind because it helps lift them up.",
        technical:
          "A headwind component increases airspeed at a given groundspeed, shortening the take-off roll and the landing distance.",
      },
      {
        plain:
          "Hartsfield-Jackson in Atlanta has for years been among the busiest airports for passengers.",
        simple: "The airport in Atlanta is one of the busiest in the world.",
        technical:
          "Hartsfield-Jackson Atlanta has topped ACI passenger rankings in most years since 1998, driven by hub connections.",
      },
      {
        plain:
          "Most passenger airports have a three-letter code, which is printed on luggage labels.",
        simple: "An airport has its own three letters that go on your bag.",
        technical:
          "IATA location identifiers, such as LHR or NRT, appear on bag tags and drive automated baggage sortation.",
      },
    ],
    tips: [
      {
        plain:
          "Arrive two hours before a short flight and three hours before a long one.",
        simple: "Get there early so that nobody has to run.",
        technical:
          "Allow two hours for short-haul and three for long-haul departures, adjusting for check-in and security throughput.",
      },
      {
        plain: "Keep your passport, medicine and charger in your hand luggage.",
        simple: "Put important things in the bag that stays with you.",
        technical:
          "Carry travel documents, prescription medication and lithium batteries in the cabin instead of in hold baggage.",
      },
      {
        plain:
          "Check the departure screens often, because gates can change at short notice.",
        simple: "Look at the big screens, because the gate may change.",
        technical:
          "Monitor the flight information display or carrier app, since stand allocation shifts with operational disruption.",
      },
      {
        plain:
          "Pack liquids in small containers where you can reach them at security.",
        simple: "Keep small bottles where you can find them fast.",
        technical:
          "Confirm the local liquids rule, commonly 100 millilitres, and keep the bag accessible for screening.",
      },
    ],
    example:
      "Singapore's Changi Airport has an indoor waterfall forty metres high.",
    likeness: "a small town where everyone is about to leave",
    things: ["control tower", "runway lights"],
  },
  {
    name: "Canada",
    plural: false,
    definition: {
      plain:
        "a large country in northern North America with ten provinces and three territories",
      simple: "a very big, cold country above the United States",
      technical:
        "a federal parliamentary democracy and constitutional monarchy of ten provinces and three territories in northern North America",
    },
    facts: [
      {
        plain:
          "Canada is the second-largest country in the world by area, after Russia.",
        simple: "Only Russia is bigger than Canada.",
        technical:
          "At roughly 9.98 million square kilometres, Canada ranks second worldwide in total area, water included.",
      },
      {
        plain:
          "English and French are both official languages of the federal government.",
        simple: "Canada has two main languages, English and French.",
        technical:
          "The Official Languages Act of 1969 gave English and French equal status in federal institutions.",
      },
      {
        plain:
          "Most Canadians live within a few hours' drive of the border with the United States.",
        simple: "Most people in Canada live in the south, near America.",
        technical:
          "The ecumene is strikingly southern, with around two thirds of residents living within 100 kilometres of the border.",
      },
      {
        plain:
          "Canada became a self-governing dominion in 1867 by joining several British colonies.",
        simple: "Canada became one country in 1867.",
        technical:
          "The British North America Act of 1867 united the Province of Canada, Nova Scotia and New Brunswick.",
      },
      {
        plain:
          "Indigenous peoples, including First Nations, Inuit and Métis, lived there long before Europeans came.",
        simple:
          "First Nations and Inuit people lived there long before people came from Europe.",
        technical:
          "Section 35 of the Constitution Act, 1982 recognises the Aboriginal peoples as Indian, Inuit and Métis.",
      },
    ],
    tips: [
      {
        plain:
          "Plan a trip around one region, because distances between cities are very long.",
        simple: "Choose one part to visit, because Canada is huge.",
        technical:
          "Concentrate an itinerary on a single region, as interprovincial distances make multi-region touring inefficient.",
      },
      {
        plain:
          "Dress in several layers in winter, and cover your ears and hands.",
        simple: "Wear many warm layers, a hat and gloves.",
        technical:
          "Layer a wicking base, insulating mid-layer and windproof shell, since wind chill governs frostbite risk.",
      },
      {
        plain: "Learn a few French phrases before visiting Quebec.",
        simple: "Learn to say bonjour and merci before you go to Quebec.",
        technical:
          "Prepare basic French for Quebec, where the Charter of the French Language shapes public life.",
      },
      {
        plain:
          "Keep a safe distance from bears and moose in national parks, and store food properly.",
        simple: "Stay far away from bears, and never leave food out.",
        technical:
          "Maintain Parks Canada's recommended wildlife distances and use bear-resistant storage in the backcountry.",
      },
    ],
    example:
      "The Rideau Canal in Ottawa freezes in cold winters, and people skate along it to work.",
    likeness: "a quiet attic above a busy house, filled with forests and snow",
    things: ["maple leaf", "hockey stick"],
  },
  {
    name: "Japan",
    plural: false,
    definition: {
      plain:
        "an island country in East Asia with a long history and a modern economy",
      simple:
        "a country made of islands in Asia, with big cities and old temples",
      technical:
        "an East Asian archipelagic state with a parliamentary constitutional monarchy and a highly urbanised, export-oriented economy",
    },
    facts: [
      {
        plain:
          "Japan has four main islands, and Honshu is the largest of them.",
        simple: "Japan has four big islands and thousands of small ones.",
        technical:
          "The archipelago comprises Honshu, Hokkaido, Kyushu and Shikoku together with several thousand smaller islands.",
      },
      {
        plain:
          "Earthquakes are common because Japan lies where several tectonic plates meet.",
        simple:
          "The ground shakes often there, because huge plates of rock meet below.",
        technical:
          "Subduction of the Pacific and Philippine Sea plates produces intense seismicity and volcanism along the Japanese arc.",
      },
      {
        plain:
          "Japanese writing mixes Chinese characters with two sets of signs for syllables.",
        simple: "Japanese people use three kinds of signs when they write.",
        technical:
          "Written Japanese combines logographic kanji with two moraic syllabaries, hiragana and katakana.",
      },
      {
        plain:
          "Japan has one of the oldest populations in the world, with many people over sixty-five.",
        simple: "Lots of people in Japan are old, and many live very long.",
        technical:
          "Low fertility and high longevity leave nearly thirty per cent of Japan's residents aged sixty-five or over.",
      },
      {
        plain:
          "Mount Fuji, at 3,776 metres, is the highest mountain in the country.",
        simple: "Mount Fuji is the tallest mountain in Japan.",
        technical:
          "Fuji is an active stratovolcano of 3,776 metres whose last eruption, the Hōei event, occurred in 1707.",
      },
    ],
    tips: [
      {
        plain:
          "Carry some cash, since a few small shops and temples do not take cards.",
        simple: "Take some coins, because small shops may not take cards.",
        technical:
          "Hold yen in cash for smaller merchants and shrines, where cashless acceptance remains uneven.",
      },
      {
        plain:
          "Take off your shoes when you enter a home or a traditional inn.",
        simple: "Take off your shoes when you go inside a home.",
        technical:
          "Remove footwear at the genkan, and change slippers again before using the lavatory.",
      },
      {
        plain: "Speak quietly on trains, and set your phone to silent mode.",
        simple: "Use a soft voice on the train.",
        technical:
          "Observe carriage etiquette by setting phones to manner mode and avoiding voice calls.",
      },
      {
        plain: "Learn hiragana first if you want to study the language.",
        simple: "Start with the easy curly signs called hiragana.",
        technical:
          "Acquire hiragana and katakana early, then introduce kanji by frequency alongside vocabulary in context.",
      },
    ],
    example:
      "In spring, families and colleagues sit under the cherry trees to eat and watch the blossom.",
    likeness: "a pocket watch, very old on the outside and very precise within",
    things: ["cherry blossom", "paper lantern"],
  },
  {
    name: "sea trade",
    plural: false,
    definition: {
      plain:
        "the movement of goods between countries by ship across oceans and seas",
      simple: "carrying things to sell from land to land in ships",
      technical:
        "the maritime carriage of bulk, liquid and containerised cargo along established sea lanes between ports",
    },
    facts: [
      {
        plain: "More than four fifths of world trade by volume travels by sea.",
        simple: "Most things traded between countries go by ship.",
        technical:
          "UNCTAD estimates that over eighty per cent of international merchandise trade by volume moves by sea.",
      },
      {
        plain:
          "The steel shipping container, introduced in 1956, made loading far quicker and cheaper.",
        simple: "Big metal boxes made it fast to load ships.",
        technical:
          "McLean's containerisation from 1956 slashed stevedoring costs and enabled seamless intermodal transfer.",
      },
      {
        plain:
          "The Suez Canal lets ships sail between Europe and Asia without going around Africa.",
        simple: "A canal in Egypt gives ships a short cut to Asia.",
        technical:
          "Opened in 1869, the Suez Canal removes the Cape route's detour of several thousand nautical miles.",
      },
      {
        plain:
          "Arab, Indian and Chinese sailors used monsoon winds to trade across the Indian Ocean.",
        simple:
          "Sailors long ago used the changing winds to cross the sea and trade.",
        technical:
          "Indian Ocean commerce was timed to the seasonal reversal of the monsoon, well before Portuguese arrival in 1498.",
      },
      {
        plain:
          "The largest container ships today can carry more than twenty thousand standard boxes.",
        simple: "One giant ship can carry over twenty thousand boxes.",
        technical:
          "Ultra-large container vessels now exceed 24,000 TEU and call at only the deepest, best-equipped terminals.",
      },
    ],
    tips: [
      {
        plain:
          "Follow a single product from factory to shop to see how the routes work.",
        simple: "Pick one toy and find out how it came to you.",
        technical:
          "Trace one commodity through its bill of lading, port pairs and inland legs to map the supply chain.",
      },
      {
        plain:
          "Study a map of canals and straits, because delays there affect prices everywhere.",
        simple: "Find the narrow sea paths on a map.",
        technical:
          "Identify chokepoints such as Hormuz, Malacca and Bab el-Mandeb when assessing supply-chain risk.",
      },
      {
        plain: "Allow extra weeks when you order heavy goods from overseas.",
        simple: "Be patient when something big comes from far away.",
        technical:
          "Add schedule slack to ocean lead times, since port congestion and blank sailings are frequent.",
      },
      {
        plain:
          "Use a free ship-tracking website to watch traffic in a port near you.",
        simple: "Look at a ship map online with an adult.",
        technical:
          "Monitor vessel movements through AIS data to observe berth occupancy, anchorage queues and dwell times.",
      },
    ],
    example:
      "In 2021 the ship Ever Given ran aground in the Suez Canal and blocked it for six days.",
    likeness: "a web of invisible roads with water for tarmac",
    things: ["cargo ship", "harbour crane"],
  },
  {
    name: "tourism",
    plural: false,
    definition: {
      plain:
        "travel to other places for leisure, culture or business, and the services that support it",
      simple: "going to other places for fun and seeing new things",
      technical:
        "the temporary movement of people outside their usual environment, together with the industries that serve them",
    },
    facts: [
      {
        plain:
          "France receives more foreign visitors than almost any other country.",
        simple: "Lots and lots of people visit France every year.",
        technical:
          "France regularly leads UNWTO rankings of international arrivals, with around one hundred million recorded in recent years.",
      },
      {
        plain:
          "Tourism provides many jobs in hotels, restaurants, transport and guiding.",
        simple: "Visitors give work to people in hotels and cafés.",
        technical:
          "Tourism is labour-intensive, creating direct employment in hospitality and indirect jobs through local supply linkages.",
      },
      {
        plain: "Too many visitors can raise rents and damage fragile places.",
        simple: "When too many people visit, a place can get hurt.",
        technical:
          "Overtourism strains carrying capacity, displacing residents through short-term letting and degrading sensitive sites.",
      },
      {
        plain:
          "Thomas Cook organised a group railway excursion in England in 1841 and later ran tours abroad.",
        simple: "A man named Thomas Cook planned a group train trip in 1841.",
        technical:
          "Cook's 1841 Leicester to Loughborough temperance excursion is a conventional starting point for the packaged tour.",
      },
      {
        plain:
          "Air travel makes up a large part of the climate impact of a holiday abroad.",
        simple:
          "Flying on holiday makes a lot of the gas that warms the Earth.",
        technical:
          "Transport, aviation above all, dominates the carbon footprint of most international tourism itineraries.",
      },
    ],
    tips: [
      {
        plain:
          "Travel outside the busiest months to find lower prices and shorter queues.",
        simple: "Go when it is not so busy, and you wait less.",
        technical:
          "Target shoulder season, when load factors, room rates and site congestion all ease.",
      },
      {
        plain: "Stay longer in fewer places rather than moving on every day.",
        simple: "Stay in one place longer and see more of it.",
        technical:
          "Adopt a slow-travel itinerary with extended stays, which cuts transfer emissions and raises local spend.",
      },
      {
        plain:
          "Buy from local shops and guides so that more money stays in the area.",
        simple: "Buy things from people who live there.",
        technical:
          "Favour locally owned suppliers to reduce economic leakage and strengthen the tourism multiplier.",
      },
      {
        plain:
          "Check entry rules, vaccinations and insurance several weeks before departure.",
        simple: "Check your passport long before the trip.",
        technical:
          "Verify visa conditions, passport validity, immunisation advice and medical cover well ahead of travel.",
      },
    ],
    example:
      "Venice charges day visitors a small fee on busy dates to help manage the crowds.",
    likeness: "being a polite guest in a house the size of the world",
    things: ["suitcase", "postcard"],
  },
  {
    name: "libraries",
    plural: true,
    definition: {
      plain:
        "places that keep books and other materials for people to read or borrow",
      simple: "places full of books that you can borrow for free",
      technical:
        "institutions that acquire, catalogue, preserve and provide access to recorded knowledge for a defined community",
    },
    facts: [
      {
        plain:
          "The ancient Library of Alexandria tried to gather copies of all known books.",
        simple: "A great library in Egypt once tried to collect every book.",
        technical:
          "The Ptolemaic Library of Alexandria pursued universal acquisition, and Callimachus's Pinakes catalogued its scrolls.",
      },
      {
        plain:
          "The Dewey Decimal system arranges books by subject using numbers from 000 to 999.",
        simple: "Books get numbers so that you can find them on the shelf.",
        technical:
          "Dewey Decimal Classification divides knowledge into ten main classes, refined by decimal notation and standard subdivisions.",
      },
      {
        plain:
          "Andrew Carnegie paid for more than 2,500 library buildings around the world.",
        simple: "A rich man named Carnegie paid for thousands of libraries.",
        technical:
          "Carnegie's grants built over 2,500 libraries on condition that communities supplied sites and annual maintenance.",
      },
      {
        plain:
          "Many libraries lend e-books, music, tools and even musical instruments.",
        simple: "Some libraries lend music, tools and games as well as books.",
        technical:
          "Collections now extend to licensed e-lending platforms, seed libraries and libraries of things.",
      },
      {
        plain:
          "National libraries often receive a copy of every book published in their country.",
        simple: "Some big libraries get one copy of every new book.",
        technical:
          "Legal deposit statutes oblige publishers to supply national libraries with copies of each publication.",
      },
    ],
    tips: [
      {
        plain:
          "Ask a librarian for help, because finding information is their profession.",
        simple: "Ask the librarian, who is happy to help you.",
        technical:
          "Request a reference interview, in which the librarian will refine your query and suggest suitable databases.",
      },
      {
        plain: "Renew your loans online before the due date to avoid a fine.",
        simple: "Bring books back on time, or ask for longer.",
        technical:
          "Set due-date alerts and renew through the catalogue before another patron places a hold.",
      },
      {
        plain: "Request a book from another branch if yours does not have it.",
        simple: "Ask them to get the book from another library.",
        technical:
          "Submit an interlibrary loan request, quoting the ISBN or the union catalogue record.",
      },
      {
        plain:
          "Browse the shelf around a useful book, since related titles stand beside it.",
        simple: "Look at the books next to the one you like.",
        technical:
          "Exploit shelf collocation by scanning neighbouring call numbers for titles missed in keyword searching.",
      },
    ],
    example:
      "The Library of Congress in Washington is the largest library in the United States, with over 170 million items.",
    likeness: "a forest where every tree has agreed to talk",
    things: ["library card", "quiet shelf"],
  },
  {
    name: "law courts",
    plural: true,
    definition: {
      plain:
        "official places where judges, and sometimes juries, settle disputes and decide criminal cases",
      simple:
        "places where a judge listens and decides what is fair under the law",
      technical:
        "adjudicative bodies that determine disputes and criminal liability by applying law to facts under procedural rules",
    },
    facts: [
      {
        plain:
          "A person accused of a crime is presumed innocent until proven guilty.",
        simple: "Nobody counts as guilty until the court has proof.",
        technical:
          "The presumption of innocence places the burden of proof on the prosecution, normally beyond reasonable doubt.",
      },
      {
        plain:
          "Civil cases settle disputes between people or companies, while criminal cases concern offences against the law.",
        simple: "Some cases are about crimes, and others are about arguments.",
        technical:
          "Civil claims are generally decided on the balance of probabilities, whereas criminal charges demand a higher standard.",
      },
      {
        plain:
          "Courts in common law countries follow the decisions of higher courts in similar cases.",
        simple: "Judges look at what other judges decided before.",
        technical:
          "Under stare decisis, the ratio decidendi of a superior court binds lower courts within the hierarchy.",
      },
      {
        plain:
          "A losing side can often ask a higher court to review the decision.",
        simple: "If the court made a mistake, a higher court can check it.",
        technical:
          "Appellate review usually concerns errors of law or procedure, with deference given to findings of fact.",
      },
      {
        plain:
          "Most court hearings are open to the public so that justice can be seen.",
        simple: "Most of the time, anyone may come in and watch.",
        technical:
          "The open justice principle admits public and press, subject to narrow exceptions such as family proceedings.",
      },
    ],
    tips: [
      {
        plain: "Sit in on a public hearing to see how a case really unfolds.",
        simple: "Visit a real court with a grown-up and watch.",
        technical:
          "Observe a listed hearing from the public gallery and follow examination, cross-examination and submissions.",
      },
      {
        plain:
          "Seek advice from a qualified lawyer early, before deadlines pass.",
        simple: "Get help from a lawyer soon, and do not wait.",
        technical:
          "Instruct counsel promptly, since limitation periods may extinguish a claim regardless of its merits.",
      },
      {
        plain: "Answer the question you are asked in court, and stop there.",
        simple: "Listen to the question and answer just that.",
        technical:
          "Keep testimony responsive and concise, stating when you do not recall instead of speculating.",
      },
      {
        plain:
          "Consider mediation first, because it is often cheaper than a trial.",
        simple: "Try to talk it out first, with someone to help.",
        technical:
          "Explore mediation before issuing proceedings, as unreasonable refusal may attract costs sanctions in some jurisdictions.",
      },
    ],
    example:
      "A tenant and a landlord may go to a small claims court over an unpaid deposit.",
    likeness: "a referee with a very thick rulebook and plenty of patience",
    things: ["judge's gavel", "witness stand"],
  },
  {
    name: "psychology",
    plural: false,
    definition: {
      plain: "the scientific study of the mind and behaviour",
      simple: "the study of how people think, feel and act",
      technical:
        "the empirical science of mental processes and behaviour, spanning cognitive, developmental, social, biological and clinical subfields",
    },
    facts: [
      {
        plain:
          "Wilhelm Wundt opened one of the first psychology laboratories in Leipzig in 1879.",
        simple: "A man named Wundt opened a lab to study the mind in 1879.",
        technical:
          "Wundt's Leipzig laboratory of 1879 conventionally marks psychology's institutional separation from philosophy and physiology.",
      },
      {
        plain:
          "Memory is rebuilt each time we recall something, so it can change without our noticing.",
        simple:
          "Each time you remember something, the memory can change a little.",
        technical:
          "Retrieval is reconstructive, and Loftus's misinformation studies show how post-event suggestion alters recall.",
      },
      {
        plain:
          "People tend to notice evidence that agrees with what they already believe.",
        simple: "We like to spot things that say we are right.",
        technical:
          "Confirmation bias skews search, interpretation and recall toward evidence consistent with prior hypotheses.",
      },
      {
        plain:
          "Spreading study over several days works better than cramming it into one.",
        simple: "A little study each day works better than a lot at once.",
        technical:
          "The spacing effect, known since Ebbinghaus, shows that distributed practice outperforms massed practice for long-term retention.",
      },
      {
        plain:
          "Some famous findings did not hold up when other researchers repeated the experiments.",
        simple: "When some tests were tried again, they did not work.",
        technical:
          "The 2015 Open Science Collaboration replicated fewer than half of the effects it sampled from leading journals.",
      },
    ],
    tips: [
      {
        plain:
          "Be cautious with online personality tests, because many have little scientific support.",
        simple: "Do not trust every quiz that says who you are.",
        technical:
          "Check reliability and validity coefficients before trusting an inventory, and prefer dimensional models such as the Big Five.",
      },
      {
        plain:
          "Test yourself on what you have read instead of reading it again.",
        simple: "Close the book and try to say what you learned.",
        technical:
          "Use retrieval practice in place of rereading, since the testing effect improves delayed recall.",
      },
      {
        plain:
          "Talk to a doctor or therapist if low mood lasts longer than two weeks.",
        simple: "Tell a grown-up you trust if you feel sad for many days.",
        technical:
          "Seek clinical assessment when depressive symptoms persist beyond two weeks or impair daily functioning.",
      },
      {
        plain: "Link a new habit to something you already do each day.",
        simple: "Do the new thing right after something you always do.",
        technical:
          "Form implementation intentions that anchor the target behaviour to a stable contextual cue.",
      },
    ],
    example:
      "In Pavlov's well-known experiments, dogs learned to salivate at a signal that came before food.",
    likeness: "a map of a country that keeps moving while you draw it",
    things: ["inkblot", "therapist's couch"],
  },
];
