/** @file Topics about arts, sport, hobbies, travel and working life. */
import type { Topic } from "../topic.ts";

export const leisureTopics: readonly Topic[] = [
  {
    name: "drawing",
    plural: false,
    definition: {
      plain:
        "the making of images on a surface with lines and tones, usually by hand",
      simple: "making pictures with lines, using a pencil, a pen or a crayon",
      technical:
        "a graphic practice in which mark, line and tone describe form on a two-dimensional support",
    },
    facts: [
      {
        plain:
          "Pencils contain graphite mixed with clay, and more clay makes a harder, paler line.",
        simple:
          "Pencils are filled with grey graphite and clay, and more clay draws lighter.",
        technical:
          "Graphite cores are graded from H to B by their clay ratio, harder grades depositing less material and a paler mark.",
      },
      {
        plain:
          "Straight lines on the ground that run away from you seem to meet at the horizon.",
        simple:
          "Draw a long straight road, and its sides should touch far away.",
        technical:
          "In linear perspective, parallel horizontals receding from the picture plane converge on a vanishing point at eye level.",
      },
      {
        plain:
          "Shading can turn a flat circle into what looks like a solid ball.",
        simple: "Add some dark on one side, and a circle becomes a ball.",
        technical:
          "Gradations of value from highlight through core shadow to reflected light make a plain contour read as volume.",
      },
      {
        plain:
          "Beginners tend to draw symbols they remember rather than the shapes in front of them.",
        simple: "At first we draw the eye we know, not the eye we see.",
        technical:
          "Novices substitute stored schemata for observed contour, which is why early portraits so often share one almond-shaped eye.",
      },
      {
        plain:
          "People were drawing on cave walls tens of thousands of years before anyone could write.",
        simple:
          "Long before there was writing, people drew animals on cave walls.",
        technical:
          "Figurative cave art on Sulawesi has been dated by uranium series to more than 45,000 years ago, long predating script.",
      },
    ],
    tips: [
      {
        plain:
          "Hold the pencil loosely and move your whole arm when you draw a long line.",
        simple:
          "Hold your pencil gently and swing your whole arm for long lines.",
        technical:
          "Use an overhand grip and draw from the shoulder, because wrist pivoting bends long strokes into arcs.",
      },
      {
        plain:
          "Squint at your subject to see the main areas of light and dark.",
        simple: "Half close your eyes to spot the dark bits and light bits.",
        technical:
          "Squint to suppress detail and mass the subject into three to five values before modelling any form.",
      },
      {
        plain:
          "Compare sizes by holding your pencil upright at arm's length with one eye closed.",
        simple: "Hold out your pencil and use it like a ruler for your eyes.",
        technical:
          "Sight proportions against a pencil at full arm's length, taking one unit, such as the head, as your measure.",
      },
      {
        plain: "Carry a small sketchbook and fill part of a page every day.",
        simple: "Keep a little book with you and draw something each day.",
        technical:
          "Maintain a daily observational sketchbook, favouring timed gesture studies over finished pieces to build hand-eye coordination.",
      },
    ],
    example:
      "A quick sketch of a mug needs only two ellipses, two sides, a handle and some shadow beneath it.",
    likeness: "a pencil going for a walk without a map",
    things: ["pencil", "sketchbook"],
  },
  {
    name: "watercolours",
    plural: true,
    definition: {
      plain:
        "paints made of pigment and gum that are thinned with water and brushed onto paper",
      simple: "see-through paints that you mix with water and brush onto paper",
      technical:
        "transparent paints of finely ground pigment bound in gum arabic and applied in aqueous washes to absorbent paper",
    },
    facts: [
      {
        plain:
          "The brightest white in the picture is usually bare paper left unpainted.",
        simple: "To get white, you leave the paper empty and paint around it.",
        technical:
          "Highlights are reserved rather than applied, since transparent washes rely on light reflected from the paper ground.",
      },
      {
        plain: "A layer of paint looks noticeably paler once it has dried.",
        simple:
          "The colours fade a little while they dry, so start quite strong.",
        technical:
          "Washes show a marked drop in chroma and depth on drying, as the surface water that darkened them evaporates.",
      },
      {
        plain:
          "Colour dropped onto wet paper spreads out in soft, unpredictable shapes.",
        simple: "Drip paint on wet paper, and it grows like a fuzzy flower.",
        technical:
          "Wet-in-wet application lets pigment migrate by capillary flow, giving diffuse edges and blooms where moisture levels differ.",
      },
      {
        plain:
          "Thin paper buckles when it gets wet, while heavy paper stays much flatter.",
        simple: "Thin paper goes wavy in the wet, but thick paper lies flat.",
        technical:
          "Sheets lighter than about 300 grams per square metre cockle unless stretched, because cellulose fibres swell unevenly.",
      },
      {
        plain:
          "Some pigments stain the paper at once, whereas others can be lifted off with a damp brush.",
        simple: "Some colours wash off again, and others stay put for good.",
        technical:
          "Phthalocyanine pigments stain the fibres, while granulating earths and ultramarine sit on the surface and lift readily.",
      },
    ],
    tips: [
      {
        plain:
          "Work from light colours to dark ones, letting each layer dry before the next.",
        simple: "Paint the pale parts first and save the dark parts for last.",
        technical:
          "Glaze from high to low values over fully dry washes, since transparent colour cannot be lightened by overpainting.",
      },
      {
        plain:
          "Keep two jars of water, one for rinsing brushes and one that stays clean.",
        simple: "Use two pots of water, a dirty one and a clean one.",
        technical:
          "Separate rinse water from mixing water, so that warm residues do not grey your cool mixtures.",
      },
      {
        plain:
          "Test each mixture on a scrap of the same paper before you use it.",
        simple:
          "Try your colour on spare paper before it goes on your picture.",
        technical:
          "Swatch every mixture on an offcut of the same stock and judge its value only when dry.",
      },
      {
        plain:
          "Tape the paper to a board and tilt it slightly so that a wash flows evenly.",
        simple: "Tape down your paper and tip it so the paint can run.",
        technical:
          "Secure the sheet and incline the board about fifteen degrees, so that a bead of wash travels downwards evenly.",
      },
    ],
    example:
      "A simple sky can be made by wetting the paper, brushing blue across the top and dabbing out clouds with a tissue.",
    likeness: "a puddle that has learned to paint",
    things: ["paintbrush", "paintbox"],
  },
  {
    name: "opera",
    plural: false,
    definition: {
      plain:
        "a stage drama in which most or all of the words are sung to an orchestra",
      simple:
        "a play in which people sing their words while an orchestra plays",
      technical:
        "a form of music drama in which score and libretto jointly carry character and action, wholly or largely in song",
    },
    facts: [
      {
        plain:
          "Opera began in Italy around 1600, when scholars hoped to revive ancient Greek drama.",
        simple:
          "The first operas were sung in Italy over four hundred years ago.",
        technical:
          "The Florentine Camerata sought the declamation of Greek tragedy, and its ideas led to Peri's Dafne of about 1598.",
      },
      {
        plain:
          "Trained singers can fill a large theatre without the help of a microphone.",
        simple: "Opera singers fill a huge hall with no microphone at all.",
        technical:
          "Energy clustered near three kilohertz, known as the singer's formant, carries an unamplified voice over a full orchestra.",
      },
      {
        plain:
          "Singers are cast according to how high, low, light or powerful their voices are.",
        simple: "Singers get their parts by how high or low they can sing.",
        technical:
          "The Fach system classes singers by range, weight and agility, so that each role meets a suitable voice.",
      },
      {
        plain:
          "An aria lets a character dwell on a feeling, while sung dialogue moves the story forward.",
        simple:
          "Sometimes the story stops so that one person can sing their feelings.",
        technical:
          "Recitative advances the plot in speech rhythm, whereas the aria suspends action for lyrical reflection in closed form.",
      },
      {
        plain:
          "Many theatres project a translation of the words above the stage.",
        simple: "The words often glow above the stage in a language you know.",
        technical:
          "Surtitles, introduced in Toronto in 1983, project a condensed translation of the libretto above the proscenium.",
      },
    ],
    tips: [
      {
        plain:
          "Read a summary of the plot before you go, because sung words are easily missed.",
        simple: "Find out the story first, so that you never get lost.",
        technical:
          "Study the synopsis and skim the libretto beforehand, since vocal production at high pitch obscures consonants and vowels.",
      },
      {
        plain:
          "Choose a tuneful favourite such as Carmen for your first visit.",
        simple: "Start with one full of good tunes, such as Carmen.",
        technical:
          "Begin with a number opera such as Carmen, whose discrete set pieces are easier to follow than through-composed works.",
      },
      {
        plain:
          "Look for cheap upper seats or cinema screenings before paying for the stalls.",
        simple: "Ask for the cheap seats up high, where the sound is great.",
        technical:
          "Consider the upper balcony or a live cinema relay, as sightlines suffer there far more than acoustics do.",
      },
      {
        plain:
          "Listen for melodies that come back whenever a certain person or idea appears.",
        simple: "Listen for little tunes that return with the same person.",
        technical:
          "Track recurring leitmotifs and note how orchestration and harmony transform them as the drama unfolds.",
      },
    ],
    example:
      "In The Magic Flute, the Queen of the Night sings a furious aria that climbs to a very high F.",
    likeness:
      "a quarrel between neighbours set to the grandest music in the world",
    things: ["soprano", "velvet curtain"],
  },
  {
    name: "the piano",
    plural: false,
    definition: {
      plain:
        "a keyboard instrument in which felt-covered hammers strike metal strings",
      simple: "a big instrument with keys that make little hammers hit strings",
      technical:
        "a chordophone whose keys drive felted hammers, through an escapement action, against strings coupled to a soundboard",
    },
    facts: [
      {
        plain:
          "A standard piano has 88 keys, of which 52 are white and 36 are black.",
        simple: "Count the keys, and you will find 88 in black and white.",
        technical:
          "The modern compass of 88 keys, from A0 to C8, spans seven octaves and a minor third.",
      },
      {
        plain:
          "An Italian instrument maker named Cristofori built the first piano around 1700.",
        simple:
          "The first piano was made in Italy about three hundred years ago.",
        technical:
          "Around 1700 in Florence, Cristofori devised an escapement that let the hammer rebound and so made touch-sensitive dynamics possible.",
      },
      {
        plain:
          "Pressing a key faster makes the hammer strike harder and the note sound louder.",
        simple: "Press softly for a quiet note and quickly for a loud one.",
        technical:
          "Loudness and brightness depend on hammer velocity at impact, because the escapement frees the hammer before contact.",
      },
      {
        plain:
          "The strings of a concert grand pull on its iron frame with a force of about twenty tonnes.",
        simple: "Its strings pull as hard as the weight of four elephants.",
        technical:
          "Combined string tension in a concert grand approaches twenty tonnes-force, a load borne chiefly by the cast iron plate.",
      },
      {
        plain:
          "The right pedal lifts all the dampers, so notes keep ringing after the keys are released.",
        simple: "Step on the right pedal, and every note keeps on ringing.",
        technical:
          "Raising all the dampers with the sustaining pedal also lets undamped strings vibrate sympathetically, which enriches the tone.",
      },
    ],
    tips: [
      {
        plain:
          "Practise a hard passage slowly enough that you make no mistakes.",
        simple: "Play the tricky bit as slowly as a snail at first.",
        technical:
          "Rehearse demanding passages below the error threshold and raise the metronome only in small increments.",
      },
      {
        plain: "Learn each hand separately before you put the two together.",
        simple: "Teach one hand first, then the other, then play with both.",
        technical:
          "Secure fingering and voicing hands separately, then combine them over short overlapping segments.",
      },
      {
        plain:
          "Curve your fingers and keep your wrists level, relaxed and free to move.",
        simple: "Curl your fingers as if you were holding a small ball.",
        technical:
          "Maintain an arched hand and a supple wrist, transferring arm weight through the fingertips without ulnar strain.",
      },
      {
        plain:
          "Have an acoustic piano tuned about twice a year, away from radiators and direct sun.",
        simple: "Ask a tuner to visit twice a year to fix the sound.",
        technical:
          "Schedule tuning after each seasonal humidity shift, since soundboard swelling alters string tension and therefore pitch.",
      },
    ],
    example:
      "Middle C sits near the centre of the keyboard, just to the left of a pair of black keys.",
    likeness: "an orchestra that fits under ten fingers",
    things: ["keyboard", "pedal"],
  },
  {
    name: "choirs",
    plural: true,
    definition: {
      plain:
        "groups of people who sing together, usually divided into parts of different pitch",
      simple: "groups of people who sing together, some high and some low",
      technical:
        "vocal ensembles with several singers to each part, most commonly scored for soprano, alto, tenor and bass",
    },
    facts: [
      {
        plain:
          "Singers breathe at different moments so that a long note never seems to stop.",
        simple: "They take turns to breathe, so the long notes never break.",
        technical:
          "Staggered breathing lets a section sustain a phrase beyond any individual's lung capacity without an audible break.",
      },
      {
        plain:
          "The heartbeats of people who sing together can speed up and slow down in step.",
        simple: "When friends sing together, their hearts can beat in time.",
        technical:
          "Shared phrasing entrains respiration, and through respiratory sinus arrhythmia the singers' heart rate variability partly synchronises.",
      },
      {
        plain:
          "Singing without instruments is called a cappella, an Italian phrase about chapel music.",
        simple: "Singing with no instruments at all is called a cappella.",
        technical:
          "The term a cappella, literally in chapel style, denotes unaccompanied performance, in which an ensemble may drift from pitch.",
      },
      {
        plain:
          "Voices blend best when everyone shapes the vowels in the same way.",
        simple: "The sound is smooth when every mouth makes the same shape.",
        technical:
          "Vowel unification aligns formant frequencies across a section, which listeners perceive as blend and cleaner intonation.",
      },
      {
        plain:
          "A conductor shows the speed, the loudness and the entries with hand gestures.",
        simple: "One person waves their hands to show when and how to sing.",
        technical:
          "Conducting gesture conveys tempo, dynamics and articulation, while a preparatory beat cues both the breath and the entry.",
      },
    ],
    tips: [
      {
        plain:
          "Warm up your voice with humming and easy scales before you sing loudly.",
        simple: "Hum a little first to wake your voice up.",
        technical:
          "Begin with semi-occluded exercises such as humming or lip trills, then extend range by gentle glissandi.",
      },
      {
        plain:
          "Listen to the people beside you and sing no louder than they do.",
        simple: "Sing so that you can still hear your neighbour.",
        technical:
          "Balance self-to-other ratio by monitoring adjacent voices, matching their dynamic, vibrato and vowel colour.",
      },
      {
        plain:
          "Mark your breaths and difficult entries in the score with a pencil.",
        simple: "Write a small tick in your music where you need to breathe.",
        technical:
          "Annotate breath marks, cut-offs and pitch cues from other parts, so that entries survive under performance pressure.",
      },
      {
        plain:
          "Look for a choir without auditions if you are new to singing in a group.",
        simple: "Find a choir that lets everybody in without a test.",
        technical:
          "Choose an unauditioned community ensemble first, gaining part-singing experience before you attempt sight-reading trials.",
      },
    ],
    example:
      "A village choir of thirty might rehearse carols every Tuesday from October until a concert in December.",
    likeness: "a single huge instrument with thirty pairs of lungs",
    things: ["songbook", "conductor"],
  },
  {
    name: "ballet",
    plural: false,
    definition: {
      plain:
        "a formal style of dance with set positions, precise footwork and graceful, flowing movement",
      simple:
        "a graceful kind of dance with careful steps, high jumps and spins",
      technical:
        "a codified theatrical dance technique founded on turnout, verticality and a fixed vocabulary of positions and steps",
    },
    facts: [
      {
        plain:
          "Ballet grew out of court dances in Renaissance Italy and took its modern shape in France.",
        simple:
          "It began as fancy dancing for kings and queens in Italy and France.",
        technical:
          "Italian courtly spectacle was codified in France after Louis XIV founded a royal academy of dance in 1661.",
      },
      {
        plain:
          "Nearly every step begins and ends in one of five basic positions of the feet.",
        simple:
          "There are five ways to place your feet, and most steps use them.",
        technical:
          "Five turned-out positions of the feet, codified by Beauchamp, begin or end nearly every classical step.",
      },
      {
        plain:
          "Dancers stand on their toes in shoes stiffened with layers of fabric and glue.",
        simple: "Toe shoes have hard tips made of cloth and glue.",
        technical:
          "The box of a traditional pointe shoe is laminated from fabric, paper and paste, with a shank supporting the arch.",
      },
      {
        plain:
          "To avoid dizziness in a spin, dancers keep their eyes on one spot as long as they can.",
        simple:
          "Dancers look at one spot while they spin, so they stay steady.",
        technical:
          "Spotting fixes the gaze and whips the head round, which limits sustained vestibular stimulation during pirouettes.",
      },
      {
        plain:
          "The steps keep their French names everywhere, so dancers of all countries can share a class.",
        simple: "Every step has a French name, even in Japan or Mexico.",
        technical:
          "Because its terminology remains French worldwide, a teacher can set combinations verbally for a class of any nationality.",
      },
    ],
    tips: [
      {
        plain:
          "Begin each class with slow exercises at the barre to warm the muscles.",
        simple: "Hold the rail and do slow bends before you leap about.",
        technical:
          "Open with plies and tendus at the barre, raising tissue temperature before grand allegro or deep stretching.",
      },
      {
        plain:
          "Turn your legs out from the hips and never force your feet or knees.",
        simple: "Turn your legs from the very top, not from your knees.",
        technical:
          "Generate turnout with the deep external rotators of the hip, avoiding compensatory torsion at knee and ankle.",
      },
      {
        plain:
          "Wait until a teacher says your feet are strong enough before you try pointe shoes.",
        simple: "Let your teacher decide when you may dance on your toes.",
        technical:
          "Defer pointe work until ankle range, intrinsic foot strength and trunk control have been assessed as adequate.",
      },
      {
        plain: "Watch a complete performance to see how steps become a story.",
        simple: "Go and see a whole show to learn how dancing tells tales.",
        technical:
          "Attend a full-length work and observe how mime, variation and pas de deux divide the narrative labour.",
      },
    ],
    example:
      "In The Nutcracker, a girl travels to a land of sweets after her toys come to life.",
    likeness: "a conversation held entirely on tiptoe",
    things: ["tutu", "slipper"],
  },
  {
    name: "stand-up comedy",
    plural: false,
    definition: {
      plain:
        "a performance in which one person tells jokes and stories directly to a live audience",
      simple: "a show where one person tells jokes to make a crowd laugh",
      technical:
        "solo comic performance in direct address, built from premises, set-ups and punchlines and steered by audience response",
    },
    facts: [
      {
        plain:
          "Most jokes set up an expectation and then break it with a surprise.",
        simple: "A joke makes you think one thing and then tricks you.",
        technical:
          "The set-up establishes an assumption that the punchline violates, a mechanism described by incongruity resolution theory.",
      },
      {
        plain:
          "A short pause in the right place can matter as much as the words.",
        simple: "A tiny wait before the funny bit makes it even funnier.",
        technical:
          "Timing governs the beat before the reveal, giving listeners just enough time to commit to the false inference.",
      },
      {
        plain:
          "Comedians test new jokes in small clubs and throw many of them away.",
        simple: "Comics try their jokes on small crowds and drop the bad ones.",
        technical:
          "Material is iterated at open mics and work-in-progress nights, with weak bits cut according to audience response.",
      },
      {
        plain:
          "A reference to an earlier joke often gets a bigger laugh than the joke itself.",
        simple: "An old joke that pops up again later can be the funniest.",
        technical:
          "A callback rewards shared memory within the set and is therefore favoured as a closer.",
      },
      {
        plain:
          "Lists of three work well, because two items make a pattern that the third can break.",
        simple: "Say two normal things and then a silly one, and people laugh.",
        technical:
          "Under the rule of three, two congruent items prime a pattern that the final item subverts.",
      },
      {
        plain:
          "People laugh far more readily in a group than when they are alone.",
        simple: "You laugh more with friends than you do on your own.",
        technical:
          "Laughter is socially facilitated, and so performers prefer full, tightly seated rooms with low ceilings.",
      },
    ],
    tips: [
      {
        plain: "Place the surprising word at the very end of the sentence.",
        simple: "Save the funniest word for the very end.",
        technical:
          "Restructure each punchline so that the reveal falls on its last stressed word, with no trailing tag of explanation.",
      },
      {
        plain:
          "Record every performance and listen for where the laughs really came.",
        simple:
          "Record yourself, and listen for the spots where people laughed.",
        technical:
          "Tape each set and measure laughs per minute, then trim set-ups that delay the payoff.",
      },
      {
        plain:
          "Write about things that annoy or embarrass you, since honest details are funny.",
        simple: "Tell people about silly things that really happened to you.",
        technical:
          "Mine personal grievance and embarrassment for premises, because specific attitude sells better than general observation.",
      },
      {
        plain:
          "Start with five minutes at an open night before you plan a longer show.",
        simple: "Begin with a very short show in front of kind people.",
        technical:
          "Develop a tight five at open mics before you attempt a paid spot or a full hour.",
      },
    ],
    example:
      "A comic might spend a year of club nights polishing a show that lasts one hour.",
    likeness: "a tightrope walk where the safety net is made of laughter",
    things: ["spotlight", "bar stool"],
  },
  {
    name: "board games",
    plural: true,
    definition: {
      plain:
        "games in which players move or place pieces on a marked surface according to rules",
      simple: "games you play at a table with a board and little pieces",
      technical:
        "tabletop games whose state is held by components on a shared board and advanced by rule-governed turns",
    },
    facts: [
      {
        plain:
          "One of the oldest known boards was found in royal tombs at Ur, in what is now Iraq.",
        simple: "One old game was found in a royal grave in Iraq.",
        technical:
          "Boards of the Royal Game of Ur, excavated by Leonard Woolley, date from about 2600 to 2400 BC.",
      },
      {
        plain: "With two dice, seven is the total that comes up most often.",
        simple:
          "Roll two dice, and you will get seven more than any other number.",
        technical:
          "For two fair dice, seven arises in six of thirty-six equally likely outcomes, which makes it the modal total.",
      },
      {
        plain:
          "The forerunner of Monopoly was designed to show the harm that greedy landlords do.",
        simple:
          "The game that led to Monopoly was made to warn about greedy landlords.",
        technical:
          "Elizabeth Magie patented The Landlord's Game in 1904 to illustrate single tax theory, and Monopoly derives from it.",
      },
      {
        plain:
          "In cooperative games, all the players win or lose together against the game itself.",
        simple: "In some games everyone is on one team and fights the game.",
        technical:
          "Cooperative designs replace opponents with an automated threat deck, which rewards joint planning over direct conflict.",
      },
      {
        plain:
          "Some games leave nothing to luck, and the better player nearly always wins.",
        simple: "A few games have no luck in them, only clever thinking.",
        technical:
          "Games such as draughts have perfect information and no random element, so the outcome depends on play alone.",
      },
    ],
    tips: [
      {
        plain: "Explain how to win before you explain any of the other rules.",
        simple: "Tell everyone how to win before you tell them the rest.",
        technical:
          "Teach the victory condition first, then turn structure, and introduce exceptions only when they arise.",
      },
      {
        plain:
          "Choose a game that suits the number of players and the time you have.",
        simple: "Pick a game that fits your friends and ends before bedtime.",
        technical:
          "Match player count, weight and duration to the group, bearing in mind that downtime scales with each seat.",
      },
      {
        plain:
          "Play a practice round with all the cards face up when the rules are new.",
        simple: "Play one round for practice, with all the cards showing.",
        technical:
          "Run an open-hand trial round, so that legal moves and timing windows can be discussed without penalty.",
      },
      {
        plain:
          "Sort small pieces into bags so that setting up takes less time.",
        simple: "Keep the little pieces in bags so that none get lost.",
        technical:
          "Bag components by type or player colour, since shorter setup markedly raises how often a title gets played.",
      },
    ],
    example:
      "In Catan, players collect wood, brick, wheat, wool and ore, and then trade them to build roads and towns.",
    likeness: "a tiny world that fits on the kitchen table",
    things: ["token", "rulebook"],
  },
  {
    name: "crosswords",
    plural: true,
    definition: {
      plain:
        "word puzzles in which answers to clues are written across and down a grid of squares",
      simple:
        "puzzles where you fill little boxes with words that cross each other",
      technical:
        "interlocking word puzzles in which clued entries share checked letters within a blocked or barred grid",
    },
    facts: [
      {
        plain:
          "The first modern crossword appeared in a New York newspaper in December 1913.",
        simple: "The first one was in a newspaper over a hundred years ago.",
        technical:
          "A diamond-shaped Word-Cross by Arthur Wynne, printed in the New York World in December 1913, founded the genre.",
      },
      {
        plain:
          "In a cryptic clue, one part defines the answer and the rest is wordplay.",
        simple:
          "Tricky clues say the answer twice, once plainly and once as a puzzle.",
        technical:
          "A sound cryptic clue joins a definition at one end to subsidiary indications such as an anagram, container or charade.",
      },
      {
        plain:
          "Most newspaper grids show the same pattern when you turn them upside down.",
        simple:
          "Turn the grid upside down, and the black squares look the same.",
        technical:
          "Standard blocked grids have twofold rotational symmetry, so that a half turn leaves the pattern of blocks unchanged.",
      },
      {
        plain:
          "The number in brackets after a clue tells you how many letters the answer has.",
        simple: "The little number tells you how long the word should be.",
        technical:
          "The enumeration that follows a clue gives the letter count and marks any word breaks or hyphens in the solution.",
      },
      {
        plain:
          "Each solved answer supplies letters that help with the words crossing it.",
        simple: "Every word you find gives you letters for other words.",
        technical:
          "Checked letters, shared by an across and a down entry, constrain open lights and confirm earlier solutions.",
      },
    ],
    tips: [
      {
        plain:
          "Solve the clues with missing words first, because they are often the easiest.",
        simple: "Start with clues that have a gap to fill in.",
        technical:
          "Scan for fill-in-the-blank clues first, since their solutions are usually unique and anchor the surrounding fill.",
      },
      {
        plain:
          "Match the form of the clue, so that a plural clue gets a plural answer.",
        simple: "If the clue means many things, try ending with an S.",
        technical:
          "Preserve tense, number and part of speech, because a fair definition must be substitutable for its answer.",
      },
      {
        plain:
          "Write uncertain answers lightly in pencil until crossing words support them.",
        simple: "Write your guesses lightly so that you can rub them out.",
        technical:
          "Pencil in tentative entries and commit only when at least two checked letters corroborate them.",
      },
      {
        plain:
          "Take a break when you are stuck, since answers often appear after a rest.",
        simple: "Go and play for a while when you get stuck.",
        technical:
          "Set an impasse aside to exploit incubation, which weakens fixation on a misleading surface reading.",
      },
    ],
    example:
      "A five-letter clue for a bird that is also a lifting machine leads to the answer crane.",
    likeness: "a chat with a stranger who speaks only in riddles",
    things: ["clue", "grid"],
  },
  {
    name: "football",
    plural: false,
    definition: {
      plain:
        "a team sport in which two sides of eleven try to kick a ball into the other's goal",
      simple: "a game where two teams try to kick a ball into a goal",
      technical:
        "an eleven-a-side invasion game, played under seventeen laws, in which only goalkeepers may handle the ball in open play",
    },
    facts: [
      {
        plain:
          "The rules were first agreed at meetings held in a London pub in 1863.",
        simple: "Some men in a London pub wrote the first rules in 1863.",
        technical:
          "The Football Association drafted its original laws at the Freemasons' Tavern in London during late 1863.",
      },
      {
        plain:
          "The offside rule stops attackers from waiting beside the goal for a long pass.",
        simple: "You may not just stand by the goal and wait for the ball.",
        technical:
          "An attacker is offside when nearer the goal line than both ball and second-last opponent as a teammate plays it.",
      },
      {
        plain:
          "A spinning ball bends through the air, which lets players curl a kick round a wall.",
        simple: "Kick the ball on its side, and it curves as it flies.",
        technical:
          "Sidespin deflects the wake and produces a Magnus force perpendicular to flight, curving the free kick laterally.",
      },
      {
        plain:
          "Midfielders often cover more than ten kilometres during a single match.",
        simple: "Some players run over ten kilometres in just one game.",
        technical:
          "Elite central midfielders typically cover ten to twelve kilometres, of which less than a tenth is at sprint speed.",
      },
      {
        plain:
          "The first World Cup was held in 1930, and the hosts, Uruguay, won it.",
        simple: "Uruguay held the first World Cup in 1930 and won it too.",
        technical:
          "Thirteen national teams contested the inaugural World Cup of 1930, in which Uruguay beat Argentina by four goals to two.",
      },
    ],
    tips: [
      {
        plain:
          "Practise passing against a wall with both your left foot and your right.",
        simple: "Kick a ball at a wall with both of your feet.",
        technical:
          "Train two-footed wall passes at varied distances, receiving on the back foot to open the body.",
      },
      {
        plain:
          "Look around before the ball reaches you so that you know where to send it.",
        simple: "Peek over your shoulder before the ball gets to you.",
        technical:
          "Scan at high frequency before receiving, since prior information shortens decision time on the first touch.",
      },
      {
        plain: "Wear shin guards and boots that suit the surface you play on.",
        simple: "Put on shin pads so that a kick does not hurt.",
        technical:
          "Fit certified shin guards and match stud length to the surface, limiting rotational traction at the knee.",
      },
      {
        plain:
          "Move into open space after every pass instead of standing still.",
        simple: "Pass the ball and then run to an empty spot.",
        technical:
          "Follow each pass with a supporting run, creating passing triangles that stretch the defensive block.",
      },
    ],
    example:
      "A team that loses the ball near its own goal may concede within seconds if its defenders are out of place.",
    likeness: "a game of chess in which every piece is out of breath",
    things: ["whistle", "goalpost"],
  },
  {
    name: "tennis",
    plural: false,
    definition: {
      plain:
        "a sport in which two or four players with rackets hit a ball over a net",
      simple: "a game where you hit a fuzzy ball over a net",
      technical:
        "a net game played with strung rackets in singles or doubles and scored in points, games and sets",
    },
    facts: [
      {
        plain:
          "Points are counted as fifteen, thirty and forty, and a game must be won by two.",
        simple:
          "You count fifteen, thirty, forty, and you must win by two points.",
        technical:
          "Game score runs fifteen, thirty, forty, and from deuce a player needs two consecutive points under advantage scoring.",
      },
      {
        plain:
          "The fastest serves travel at well over two hundred kilometres an hour.",
        simple: "A big serve can fly faster than a car on the motorway.",
        technical:
          "Elite first serves exceed 200 kilometres an hour, leaving the returner well under a second to respond.",
      },
      {
        plain:
          "Clay courts slow the ball and make it bounce high, while grass keeps it low and fast.",
        simple: "Balls bounce high on clay and skid low on grass.",
        technical:
          "Clay's greater friction and restitution yield slow, steep rebounds, whereas grass produces a shallow, skidding bounce.",
      },
      {
        plain:
          "Hitting upwards across the ball gives topspin, which makes it dip into the court.",
        simple: "Brush up the back of the ball, and it dives down.",
        technical:
          "Topspin generates a downward Magnus force, which permits greater net clearance at high racket speed.",
      },
      {
        plain:
          "The longest match on record lasted more than eleven hours and took three days.",
        simple: "One match was so long that it took three days to finish.",
        technical:
          "Isner beat Mahut at Wimbledon in 2010 after eleven hours and five minutes, taking the final set by 70 to 68.",
      },
    ],
    tips: [
      {
        plain:
          "Turn your shoulders and take the racket back as soon as you see the ball coming.",
        simple: "Get your racket ready early, before the ball bounces.",
        technical:
          "Initiate the unit turn immediately after your opponent's contact, so that preparation is complete by the bounce.",
      },
      {
        plain:
          "Make a small hop just as your opponent hits, so that you can move either way.",
        simple: "Do a little hop when the other player hits the ball.",
        technical:
          "Time a split step to land just after opponent contact, preloading the legs for lateral acceleration.",
      },
      {
        plain:
          "Practise tossing the ball to the same height and place before every serve.",
        simple: "Throw the ball up to the same spot each time you serve.",
        technical:
          "Groove a repeatable toss slightly in front of the baseline, since inconsistent placement disrupts the entire kinetic chain.",
      },
      {
        plain:
          "Aim well inside the lines until you can keep a long rally going.",
        simple: "Aim for the middle first, and go for the edges later.",
        technical:
          "Play high-percentage crosscourt targets with a generous margin, because unforced errors decide most amateur matches.",
      },
    ],
    example:
      "At six games all, most sets are decided by a tie-break that goes to the first player with seven points and a lead of two.",
    likeness: "a fierce argument conducted with a bouncing ball",
    things: ["racket", "net"],
  },
  {
    name: "rock climbing",
    plural: false,
    definition: {
      plain:
        "the sport of going up steep rock or artificial walls, usually protected by a rope",
      simple: "going up steep walls with your hands and feet, safe on a rope",
      technical:
        "the ascent of natural or artificial faces by free movement, with rope, harness and anchors serving only as protection",
    },
    facts: [
      {
        plain:
          "Good climbers push with their legs and use their arms mostly for balance.",
        simple: "Your legs do the hard work, and your arms help you balance.",
        technical:
          "Efficient technique loads the larger muscles of the lower limb and keeps the elbows straight to delay forearm pump.",
      },
      {
        plain:
          "Climbing ropes are made to stretch, so that a fall is stopped gently.",
        simple: "The rope stretches a bit, so a fall feels soft.",
        technical:
          "Dynamic ropes elongate by up to forty percent in a test fall, limiting peak impact force on climber and anchor.",
      },
      {
        plain: "Chalk dries sweaty hands and helps the fingers hold on.",
        simple: "White powder keeps your hands dry, so they do not slip.",
        technical:
          "Magnesium carbonate absorbs perspiration and so preserves friction between skin and rock, particularly in humid conditions.",
      },
      {
        plain:
          "A partner on the ground controls the rope and holds it tight when the climber falls.",
        simple: "A friend below holds the rope and catches you if you slip.",
        technical:
          "The belayer pays out and takes in rope through a friction device that multiplies braking force in a fall.",
      },
      {
        plain:
          "Every route has a grade that tells climbers roughly how hard it will be.",
        simple: "Each climb has a number that says how hard it is.",
        technical:
          "Sport routes carry French or Yosemite grades reflecting sustained difficulty, while boulder problems use the Font or V scale.",
      },
      {
        plain:
          "Sport climbing became an Olympic event for the first time at the Tokyo Games.",
        simple: "Climbers first went to the Olympic Games in Tokyo.",
        technical:
          "Climbing made its Olympic debut at Tokyo 2020 in a combined format of speed, bouldering and lead.",
      },
    ],
    tips: [
      {
        plain:
          "Check each other's knots, buckles and belay device before every climb.",
        simple: "Look at your friend's knot and buckle before you start.",
        technical:
          "Perform a reciprocal partner check of tie-in knot, harness buckles, belay device and locking carabiner each time.",
      },
      {
        plain:
          "Study the route from the ground and plan where your hands and feet will go.",
        simple: "Look up first and work out where to put your hands.",
        technical:
          "Read the sequence from below, identifying cruxes, rests and clipping positions before you leave the ground.",
      },
      {
        plain: "Keep your hips close to the wall to take weight off your arms.",
        simple: "Keep your tummy near the wall so that your arms rest.",
        technical:
          "Rotate a hip into the wall on steep ground, shifting the centre of mass over the feet.",
      },
      {
        plain:
          "Rest for a day or two between hard sessions, because tendons recover slowly.",
        simple: "Have a rest day so that your fingers can get strong.",
        technical:
          "Allow at least forty-eight hours between intense finger loading, since pulleys and tendons adapt more slowly than muscle.",
      },
    ],
    example:
      "Many beginners start at an indoor wall, where the rope already runs through an anchor at the top.",
    likeness: "a puzzle that you solve with your fingertips and your toes",
    things: ["harness", "rope"],
  },
  {
    name: "skiing",
    plural: false,
    definition: {
      plain:
        "the sport of gliding over snow on a pair of long, narrow runners fixed to the boots",
      simple: "sliding over the snow with a long, thin board on each foot",
      technical:
        "snow locomotion on paired, cambered runners, steered chiefly by edging, pressure and rotary movement of the legs",
    },
    facts: [
      {
        plain:
          "People used skis to travel and hunt thousands of years before anyone raced on them.",
        simple: "Long ago, hunters used skis to cross the deep snow.",
        technical:
          "Ski fragments from northern Russia have been dated to roughly eight thousand years ago, far earlier than any sporting use.",
      },
      {
        plain: "Tilting a ski onto its curved edge makes it turn by itself.",
        simple: "Tip your skis on their sides, and they start to turn.",
        technical:
          "When edged, the sidecut bends into reverse camber, and the ski carves an arc that tightens with edge angle.",
      },
      {
        plain:
          "A thin film of water under the ski helps it to glide over the snow.",
        simple: "Skis slide well because the snow under them turns a bit wet.",
        technical:
          "Frictional heating produces a lubricating meltwater film, and waxes are chosen to match snow temperature and humidity.",
      },
      {
        plain:
          "In Europe, coloured signs show how hard each slope is, from easy blue to difficult black.",
        simple:
          "Blue slopes are easy, red ones are harder, and black ones are scary.",
        technical:
          "European pistes are graded blue, red and black by gradient, with green added for beginners in some countries.",
      },
      {
        plain:
          "The bindings let go of the boot in a fall, which protects the leg.",
        simple: "When you fall, the skis pop off so your legs stay safe.",
        technical:
          "Release bindings open at a preset torque or forward lean load, which has sharply reduced tibial fractures.",
      },
    ],
    tips: [
      {
        plain:
          "Take lessons for the first few days so that you can stop safely.",
        simple: "Have a lesson first and learn how to stop.",
        technical:
          "Learn the snowplough under instruction before linking turns, so that speed control is established on gentle gradients.",
      },
      {
        plain:
          "Lean your shins against the front of your boots rather than sitting back.",
        simple: "Lean a little forward, even when it feels odd.",
        technical:
          "Maintain forward shin pressure and a stacked stance, keeping the centre of mass over the arch of the foot.",
      },
      {
        plain: "Wear a helmet, goggles and several thin layers of clothing.",
        simple: "Put on a helmet, goggles and lots of thin layers.",
        technical:
          "Fit a certified snow helmet and layer a wicking base beneath insulation and a waterproof shell.",
      },
      {
        plain: "Check the avalanche report before you leave the marked slopes.",
        simple: "Ask if the snow is safe before you leave the marked slopes.",
        technical:
          "Consult the avalanche bulletin and carry transceiver, probe and shovel whenever you go off piste.",
      },
    ],
    example:
      "A beginner slows down by pushing the tails of both skis outwards into the shape of a pizza slice.",
    likeness: "a long conversation with gravity about who is in charge",
    things: ["snowflake", "chairlift"],
  },
  {
    name: "surfing",
    plural: false,
    definition: {
      plain:
        "the sport of riding a breaking wave towards the shore while standing on a board",
      simple: "standing on a board while a wave pushes you along",
      technical:
        "a board sport in which a rider planes along the unbroken face of a shoaling wave, powered by gravity and wave motion",
    },
    facts: [
      {
        plain:
          "The best waves are often made by storms thousands of kilometres away.",
        simple: "Good waves come from storms that are far, far away.",
        technical:
          "Long-period swell from distant low-pressure systems disperses and sorts by period as it crosses deep ocean.",
      },
      {
        plain:
          "A wave breaks when the water becomes too shallow to carry its height.",
        simple: "Waves topple over when the water gets too shallow for them.",
        technical:
          "Shoaling waves steepen and break at a depth of roughly 1.3 times their height, depending on seabed slope.",
      },
      {
        plain:
          "People in Polynesia rode waves for centuries before Europeans described it in the 1700s.",
        simple: "People on Pacific islands have surfed for hundreds of years.",
        technical:
          "Wave riding, called he'e nalu in Hawaiian, was established across Polynesia long before Cook's crews recorded it.",
      },
      {
        plain:
          "A wetsuit keeps surfers warm because its rubber is full of tiny gas bubbles.",
        simple: "The rubber suit has tiny bubbles inside that keep you warm.",
        technical:
          "Closed-cell neoprene insulates through trapped gas, while a snug fit limits flushing by cold water.",
      },
      {
        plain:
          "Long, wide boards catch waves easily, whereas short ones turn faster.",
        simple:
          "Big boards are easy to ride, and small boards can twist quickly.",
        technical:
          "Greater volume and planing area aid paddling and early take-off, while short, rockered boards permit tighter turns.",
      },
    ],
    tips: [
      {
        plain:
          "Start on a large, soft board in small waves that have already broken.",
        simple: "Begin with a big, soft board in little white waves.",
        technical:
          "Learn on a high-volume foam board in whitewater before you attempt angled take-offs on green faces.",
      },
      {
        plain:
          "Practise jumping to your feet on the beach before you go into the water.",
        simple: "Practise jumping up on the sand before you get wet.",
        technical:
          "Rehearse the pop-up on land until both feet arrive together in a low, centred stance.",
      },
      {
        plain:
          "Swim sideways along the shore if a current pulls you out to sea.",
        simple: "Swim along the beach, not against the pull, if you drift out.",
        technical:
          "Escape a rip by moving parallel to shore out of its neck, or conserve energy and signal for help.",
      },
      {
        plain:
          "Leave a wave to the rider who is already up and nearest to where it breaks.",
        simple: "Let the person already riding the wave have it.",
        technical:
          "Yield priority to the surfer closest to the peak, because dropping in causes most collisions and disputes.",
      },
    ],
    example:
      "A beginner in knee-deep foam lies on the board, paddles hard and stands up as the wave lifts the tail.",
    likeness: "a race against a wall of water that always wins in the end",
    things: ["surfboard", "wetsuit"],
  },
  {
    name: "fishing",
    plural: false,
    definition: {
      plain:
        "the activity of catching fish, often with a rod, a line, a hook and bait",
      simple: "trying to catch fish with a rod, a hook and some bait",
      technical:
        "the capture of wild fish, whether commercially by net and longline or recreationally by angling with rod and line",
    },
    facts: [
      {
        plain:
          "Fish sense vibrations along their sides, so heavy footsteps on the bank can scare them.",
        simple: "Fish can feel your stomping feet, so tiptoe by the water.",
        technical:
          "The lateral line and inner ear detect low-frequency vibration, so bankside disturbance readily triggers flight.",
      },
      {
        plain: "Many fish feed most actively around dawn and dusk.",
        simple: "Lots of fish get hungry early in the morning and at sunset.",
        technical:
          "Numerous predatory species are crepuscular, exploiting low light when their prey's vision is at a disadvantage.",
      },
      {
        plain:
          "A hook without a barb is easier to remove and does less harm to the fish.",
        simple: "Smooth hooks slip out easily and hurt the fish less.",
        technical:
          "Barbless hooks shorten handling time and reduce tissue damage, which improves survival after release.",
      },
      {
        plain:
          "Fly fishers use the weight of the line, not the lure, to carry a cast.",
        simple: "In fly fishing, the heavy line throws the tiny fake fly.",
        technical:
          "Because an artificial fly is nearly weightless, the mass of a tapered line loads the rod and delivers the cast.",
      },
      {
        plain:
          "Size limits and closed seasons give fish the chance to breed before they are caught.",
        simple:
          "Rules keep baby fish safe until they have babies of their own.",
        technical:
          "Minimum landing sizes and closed seasons protect spawning stock biomass and so sustain future recruitment.",
      },
    ],
    tips: [
      {
        plain: "Check whether you need a licence before you cast a line.",
        simple: "Ask a grown-up if you need a ticket to fish there.",
        technical:
          "Verify rod licence, venue permit and local byelaws, which differ between game, coarse and sea fishing.",
      },
      {
        plain:
          "Wet your hands before you touch a fish that you plan to return.",
        simple: "Make your hands wet before you hold a fish.",
        technical:
          "Handle fish with wet hands or a rubber-meshed net, preserving the mucus layer that guards against infection.",
      },
      {
        plain:
          "Look for fish near weeds, fallen trees and places where the current slows.",
        simple: "Try near plants and fallen trees, where fish like to hide.",
        technical:
          "Target structure, weed margins and current seams, where fish find cover and drifting food at low energetic cost.",
      },
      {
        plain:
          "Take all your line and hooks home, because they can trap birds.",
        simple: "Pick up every bit of line so that no bird gets stuck.",
        technical:
          "Recover discarded monofilament and terminal tackle, which persist for years and entangle waterfowl.",
      },
    ],
    example:
      "A child with a simple rod, a float and a worm may catch a small perch from a canal bank.",
    likeness: "a long wait for a phone call from underwater",
    things: ["fishing rod", "worm"],
  },
  {
    name: "sailing",
    plural: false,
    definition: {
      plain:
        "the skill of moving a boat across water by using the wind in its sails",
      simple: "making the wind push a boat across the water",
      technical:
        "wind-driven navigation in which sail trim and hull or keel forces are balanced to make way on a chosen course",
    },
    facts: [
      {
        plain:
          "No boat can sail straight into the wind, so sailors zigzag towards it.",
        simple: "To go where the wind comes from, boats move in zigzags.",
        technical:
          "Progress to windward is made by tacking, since most yachts cannot point closer than about forty-five degrees.",
      },
      {
        plain:
          "Across the wind, a sail works rather like the wing of an aeroplane.",
        simple: "A sail is shaped like a wing, and it pulls the boat along.",
        technical:
          "On a reach, the sail acts as an aerofoil, and attached flow over the leeward side produces lift.",
      },
      {
        plain:
          "A keel or centreboard stops the boat from being pushed sideways.",
        simple: "A big fin under the boat stops it from sliding sideways.",
        technical:
          "Keels and centreboards resist leeway with hydrodynamic side force, and ballast adds a righting moment.",
      },
      {
        plain:
          "Port means left and starboard means right when you are facing the bow.",
        simple:
          "Sailors call left port and right starboard when they look forward.",
        technical:
          "Port and starboard are fixed to the vessel facing forward, marked at night by red and green sidelights.",
      },
      {
        plain:
          "Speed at sea is measured in knots, from the old habit of counting knots on a rope.",
        simple:
          "Boat speed is counted in knots, because sailors once counted knots on a rope.",
        technical:
          "One knot equals one nautical mile, or 1,852 metres, per hour, and recalls the knotted line of the chip log.",
      },
    ],
    tips: [
      {
        plain: "Wear a life jacket, however calm the water looks.",
        simple: "Always wear a life jacket, even on a calm day.",
        technical:
          "Fit a correctly sized buoyancy aid before boarding, since most drownings follow unexpected immersion in mild conditions.",
      },
      {
        plain:
          "Learn a bowline, a cleat hitch and a figure of eight before your first trip.",
        simple: "Learn three good knots before you go out on the water.",
        technical:
          "Master the bowline, cleat hitch and figure-eight stopper, which cover mooring, sheets and unreeving hazards.",
      },
      {
        plain:
          "Let the sail out until it flaps, then pull it in until it just stops.",
        simple: "Let the sail go loose, then pull until the flapping stops.",
        technical:
          "Ease the sheet until the luff lifts, then trim until it just fills and the telltales stream evenly.",
      },
      {
        plain: "Reduce the sail area early when the wind begins to rise.",
        simple: "Make your sail smaller before the wind gets too strong.",
        technical:
          "Reef at the first thought of it, before excessive heel produces weather helm and loss of control.",
      },
    ],
    example:
      "A dinghy heading north against a north wind first sails north-east for a while and then turns to sail north-west.",
    likeness: "a bargain struck between the wind and the water",
    things: ["anchor", "mast"],
  },
  {
    name: "birdwatching",
    plural: false,
    definition: {
      plain:
        "the hobby of observing and identifying wild birds, often with the help of binoculars",
      simple: "looking for wild birds and finding out what they are called",
      technical:
        "the recreational field study of wild birds, in which species are identified by plumage, structure, voice and behaviour",
    },
    facts: [
      {
        plain:
          "Experienced birdwatchers identify more birds by ear than by eye.",
        simple: "Experts often know a bird by its song before they see it.",
        technical:
          "In dense woodland, most records in a point count are auditory, so knowledge of songs and calls governs detection.",
      },
      {
        plain:
          "Birds sing most loudly around sunrise in spring, when males defend their territories.",
        simple:
          "On spring mornings, birds sing to say that this tree is theirs.",
        technical:
          "The dawn chorus peaks in the breeding season, when males advertise territory and attract mates in still air.",
      },
      {
        plain:
          "Binoculars marked 8x42 magnify eight times and have front lenses 42 millimetres wide.",
        simple: "A pair marked 8x42 makes birds look eight times closer.",
        technical:
          "An 8x42 glass pairs eightfold magnification with a 42 millimetre objective, giving an exit pupil of about 5.3 millimetres.",
      },
      {
        plain:
          "Counts made by amateurs help scientists to see which birds are in decline.",
        simple: "When people count birds at home, they help scientists.",
        technical:
          "Citizen science surveys, such as the Christmas Bird Count begun in 1900, underpin long-term population indices.",
      },
      {
        plain:
          "An Arctic tern may fly more than seventy thousand kilometres in a single year.",
        simple: "One small seabird flies from pole to pole and back each year.",
        technical:
          "Geolocator studies of the Arctic tern recorded annual migrations averaging some 71,000 kilometres between polar seas.",
      },
    ],
    tips: [
      {
        plain:
          "Stand still for a few minutes and let the birds get used to you.",
        simple: "Stand as still as a tree, and the birds will come.",
        technical:
          "Remain stationary and break up your outline, so that flushed birds resume normal behaviour within flight distance.",
      },
      {
        plain:
          "Note the size, beak shape and behaviour before you look at the colours.",
        simple: "Look at the size and the beak before you check the colours.",
        technical:
          "Assess jiss, bill structure and behaviour first, as plumage varies with age, sex, moult and light.",
      },
      {
        plain:
          "Keep your eyes on the bird while you raise the binoculars to them.",
        simple: "Keep looking at the bird and lift the glasses to your eyes.",
        technical:
          "Hold your gaze on the target and bring the binoculars up into the line of sight, then refine focus.",
      },
      {
        plain:
          "Stay well away from nests, since disturbed parents may abandon their eggs.",
        simple: "Never go near a nest, or the parents may fly away.",
        technical:
          "Avoid nest approach and playback in the breeding season, as disturbance raises desertion and predation risk.",
      },
    ],
    example:
      "An hour beside a park pond in winter can easily produce mallards, coots, a heron and two kinds of gull.",
    likeness: "a treasure hunt in which the treasure keeps flying away",
    things: ["feather", "notebook"],
  },
  {
    name: "stargazing",
    plural: false,
    definition: {
      plain:
        "the pastime of looking at the stars, planets and other objects in the night sky",
      simple: "going outside at night to look at the stars and planets",
      technical:
        "amateur visual observation of celestial objects, by naked eye, binoculars or telescope, usually without quantitative measurement",
    },
    facts: [
      {
        plain:
          "Eyes need about half an hour in the dark to reach their full sensitivity.",
        simple: "Wait half an hour in the dark, and you will see more stars.",
        technical:
          "Full dark adaptation takes some thirty minutes, as rhodopsin regenerates in the rods, and white light resets it.",
      },
      {
        plain:
          "Stars twinkle because moving air bends their light, while planets shine more steadily.",
        simple: "Stars twinkle, but planets shine with a steady light.",
        technical:
          "Point sources scintillate through atmospheric turbulence, whereas a planet's resolved disc averages the fluctuations out.",
      },
      {
        plain:
          "In the northern half of the world, the Pole Star always shows which way is north.",
        simple: "One star hardly moves all night, and it shows you north.",
        technical:
          "Polaris lies within one degree of the north celestial pole, and its altitude approximates the observer's latitude.",
      },
      {
        plain:
          "The Andromeda galaxy is visible without a telescope, though its light is 2.5 million years old.",
        simple: "You can see one other galaxy like ours with just your eyes.",
        technical:
          "At 2.5 million light years, the Andromeda galaxy is the most distant object readily seen with the naked eye.",
      },
      {
        plain:
          "Street lamps hide all but the brightest stars from people who live in towns.",
        simple: "Town lights are so bright that most stars get lost.",
        technical:
          "Skyglow in an inner city raises background luminance, cutting naked-eye limiting magnitude from above six to about three.",
      },
      {
        plain:
          "Shooting stars are specks of dust that glow as they burn up in the air.",
        simple: "A shooting star is just a bit of dust burning up.",
        technical:
          "Meteors are mostly sub-gram particles ablating at heights near ninety kilometres, and showers trace cometary debris streams.",
      },
    ],
    tips: [
      {
        plain: "Choose a moonless night and a place far from street lights.",
        simple: "Pick a night with no moon and a spot with no lamps.",
        technical:
          "Observe near new moon from a dark site, ideally class four or better on the Bortle scale.",
      },
      {
        plain:
          "Use a dim red torch to read your star map without spoiling your night vision.",
        simple: "Use a red torch, because white light spoils your eyes.",
        technical:
          "Read charts by dim red light, to which rods are least sensitive, so that dark adaptation is preserved.",
      },
      {
        plain: "Try binoculars before you spend money on a telescope.",
        simple: "Look through binoculars first, because they show a lot.",
        technical:
          "Begin with 7x50 or 10x50 binoculars, whose wide true field makes star hopping far easier.",
      },
      {
        plain:
          "Look slightly to one side of a faint object to make it appear brighter.",
        simple: "Look just beside a faint star, and it will seem brighter.",
        technical:
          "Apply averted vision, placing faint targets on the rod-rich retina ten to fifteen degrees off axis.",
      },
    ],
    example:
      "The two stars at the end of the Plough's bowl point almost straight at the Pole Star.",
    likeness: "a slow look through a photo album of the past",
    things: ["telescope", "star map"],
  },
  {
    name: "pottery",
    plural: false,
    definition: {
      plain:
        "the craft of shaping clay into objects and hardening them with heat",
      simple: "making bowls and cups from clay and baking them very hot",
      technical:
        "the forming of plastic clay bodies into ware that is made permanent by firing and usually sealed with glaze",
    },
    facts: [
      {
        plain:
          "Fired clay can never be turned back into soft clay, because the heat changes it for good.",
        simple: "Once clay has been baked, it can never be squishy again.",
        technical:
          "Between about 450 and 600 degrees Celsius, dehydroxylation turns kaolinite into metakaolin and destroys its plasticity irreversibly.",
      },
      {
        plain:
          "A pot shrinks by about a tenth between the wheel and the finished piece.",
        simple: "Your pot gets smaller as it dries and bakes.",
        technical:
          "Total linear shrinkage through drying and vitrification is commonly ten to thirteen percent, depending on the body.",
      },
      {
        plain:
          "Glaze is a thin layer of glass that melts onto the surface in the kiln.",
        simple: "The shiny coat on a cup is really a skin of glass.",
        technical:
          "Glaze matures as silica, fluxed by alkalis or alkaline earths and stiffened with alumina, fuses to the body.",
      },
      {
        plain:
          "Damp clay can burst in the kiln when the water inside it turns to steam.",
        simple: "A wet pot can pop in the oven, so let it dry.",
        technical:
          "Residual water flashing to steam above 100 degrees Celsius can exceed the tensile strength of greenware and shatter it.",
      },
      {
        plain:
          "People were making pots in China about twenty thousand years ago, long before they farmed.",
        simple: "People made clay pots in China even before there were farms.",
        technical:
          "Sherds from Xianrendong Cave in China date to about 20,000 years ago, which places ceramics well before agriculture.",
      },
    ],
    tips: [
      {
        plain:
          "Knead the clay well before use to even it out and remove trapped air.",
        simple: "Squash and roll your clay well before you begin.",
        technical:
          "Wedge the clay to homogenise moisture, align platelets and expel air that would disturb throwing.",
      },
      {
        plain: "Centre the clay on the wheel before you try to open it up.",
        simple: "Get your lump right in the middle before you make a hole.",
        technical:
          "Centre under steady pressure with braced forearms, because any residual eccentricity amplifies as the wall is raised.",
      },
      {
        plain:
          "Score both surfaces and add wet clay before you attach a handle.",
        simple: "Scratch both bits and use runny clay as glue.",
        technical:
          "Cross-hatch and slip both faces at matched leather-hard moisture, so that differential shrinkage does not crack the join.",
      },
      {
        plain:
          "Dry your pieces slowly under a loose plastic sheet to avoid cracks.",
        simple: "Cover your pot loosely so that it dries slowly.",
        technical:
          "Retard drying beneath plastic, equalising moisture between rim and base to limit stress and warping.",
      },
    ],
    example:
      "A beginner can make a pinch bowl by pushing a thumb into a ball of clay and squeezing the wall thinner all the way round.",
    likeness: "a mud pie that grew up and got a job",
    things: ["kiln", "clay bowl"],
  },
  {
    name: "woodworking",
    plural: false,
    definition: {
      plain:
        "the craft of cutting, shaping and joining wood to make useful or beautiful objects",
      simple: "cutting wood and joining it to make things such as shelves",
      technical:
        "the conversion of timber into furniture and fittings by sawing, planing, jointing and finishing, with allowance for moisture movement",
    },
    facts: [
      {
        plain:
          "Wood swells in damp air and shrinks in dry air, mostly across the grain.",
        simple: "Wood gets a bit fatter when it is damp and thinner when dry.",
        technical:
          "Below fibre saturation, tangential movement is roughly twice radial, while longitudinal change is negligible.",
      },
      {
        plain:
          "A sharp tool is safer than a blunt one, because it needs less force.",
        simple: "Sharp tools are safer, since you need not push so hard.",
        technical:
          "Keen edges cut at lower force, which reduces slippage, tear-out and loss of control at the exit.",
      },
      {
        plain:
          "The words hardwood and softwood refer to kinds of tree, so soft balsa is a hardwood.",
        simple: "Balsa wood is very soft, but it still counts as a hardwood.",
        technical:
          "The distinction is botanical, with hardwoods from angiosperms and softwoods from conifers, so balsa ranks as a hardwood.",
      },
      {
        plain:
          "A dovetail joint can hold a drawer together by its shape alone.",
        simple: "Some wooden corners lock together like puzzle pieces.",
        technical:
          "Flared tails resist withdrawal mechanically in one direction, which is why dovetails suit drawer fronts under repeated pull.",
      },
      {
        plain:
          "Glue holds badly on the cut ends of a board and well along its sides.",
        simple: "Glue sticks well to the sides of wood but poorly to the ends.",
        technical:
          "End grain wicks adhesive from the glue line and bonds weakly, while long-grain joints can exceed the timber's strength.",
      },
    ],
    tips: [
      {
        plain: "Measure twice and mark clearly before you make any cut.",
        simple: "Measure two times, and then cut just once.",
        technical:
          "Work from a reference face and edge, striking knife lines instead of pencil where accuracy matters.",
      },
      {
        plain: "Wear eye protection and a dust mask when you saw or sand.",
        simple: "Wear goggles and a mask to keep dust away.",
        technical:
          "Wear rated eye protection and a fine-particle respirator, since hardwood dust is a recognised nasal carcinogen.",
      },
      {
        plain:
          "Plane and sand in the direction of the grain for a smooth surface.",
        simple: "Rub the wood the same way that its lines run.",
        technical:
          "Plane with the rising grain and sand along it through successive grits, removing each set of scratches.",
      },
      {
        plain:
          "Assemble the parts without glue first to check that everything fits.",
        simple: "Put it all together with no glue first, to see if it fits.",
        technical:
          "Dry-fit and clamp the assembly, checking the diagonals for square before you open the adhesive.",
      },
    ],
    example:
      "A simple first project is a bird box made from one plank, a saw, a drill and a handful of screws.",
    likeness: "a jigsaw puzzle for which you cut the pieces yourself",
    things: ["saw", "plank"],
  },
  {
    name: "podcasts",
    plural: true,
    definition: {
      plain:
        "audio programmes released in episodes that people download or stream over the internet",
      simple: "radio shows on the internet that you can hear at any time",
      technical:
        "episodic audio programmes distributed as media files through syndication feeds to which client applications subscribe",
    },
    facts: [
      {
        plain:
          "The name joins the word broadcast to the iPod, a music player of the early 2000s.",
        simple: "The name comes from a music player called the iPod.",
        technical:
          "Journalist Ben Hammersley coined the portmanteau of iPod and broadcast in an article of February 2004.",
      },
      {
        plain:
          "Apps find new episodes by checking a small text file that each show keeps online.",
        simple: "Your app reads a list on the internet to find new shows.",
        technical:
          "Clients poll an RSS feed, in which each item's enclosure tag gives the address of the audio file.",
      },
      {
        plain:
          "Listeners trust a speaker less when the sound of the recording is poor.",
        simple: "When the sound is bad, people believe the speaker less.",
        technical:
          "Low signal quality lowers the perceived credibility of a speaker, as controlled studies with degraded audio have shown.",
      },
      {
        plain:
          "A voice stored as a single channel takes half the space of the same file in stereo.",
        simple: "Sound for one ear takes half the room of sound for two.",
        technical:
          "Uncompressed mono needs half the data of stereo at equal sample rate and bit depth, with no loss for speech.",
      },
      {
        plain:
          "Most new shows end within a few episodes, because regular production is hard work.",
        simple: "Many shows stop early, because making them is hard work.",
        technical:
          "The decline known as podfade reflects the recurring cost of booking, recording, editing and promotion per episode.",
      },
    ],
    tips: [
      {
        plain:
          "Record in a room with curtains, carpets and soft furniture to avoid echo.",
        simple: "Record in a room full of soft things to stop the echo.",
        technical:
          "Treat early reflections with absorptive furnishings, since reverberation is far harder to remove than steady noise.",
      },
      {
        plain:
          "Place the microphone about a hand's width from your mouth and slightly to one side.",
        simple: "Keep the microphone one hand away from your mouth.",
        technical:
          "Work a cardioid microphone at ten to fifteen centimetres off axis, limiting plosives and proximity effect.",
      },
      {
        plain: "Tell listeners in the first minute what the episode is about.",
        simple: "Say what your show is about right at the start.",
        technical:
          "Front-load a hook and a clear premise, because retention curves fall most steeply in the opening minutes.",
      },
      {
        plain: "Release episodes on a schedule that you can keep for months.",
        simple: "Put out new shows on the same day each time.",
        technical:
          "Bank several finished episodes before launch, and then publish at a sustainable, consistent cadence.",
      },
    ],
    example:
      "Two friends could record a half-hour chat about local history every other Thursday with one microphone and a laptop.",
    likeness: "a friend who talks only when you press a button",
    things: ["microphone", "headphones"],
  },
  {
    name: "road trips",
    plural: true,
    definition: {
      plain:
        "long journeys by car in which the route and the stops are part of the fun",
      simple: "long drives where you stop at lots of fun places",
      technical:
        "multi-stage leisure journeys by private vehicle, with a flexible itinerary in which the route itself is an attraction",
    },
    facts: [
      {
        plain:
          "Driving faster uses more fuel, because air resistance rises steeply with speed.",
        simple: "The faster the car goes, the more fuel it gulps.",
        technical:
          "Aerodynamic drag scales with the square of speed, so energy per kilometre climbs sharply at motorway pace.",
      },
      {
        plain:
          "Staying awake for seventeen hours can slow a driver about as much as some alcohol does.",
        simple: "A very tired driver is as slow as one who drank beer.",
        technical:
          "Seventeen hours of wakefulness impairs psychomotor performance comparably to a blood alcohol level of 0.05 percent.",
      },
      {
        plain:
          "The first long-distance drive was made by Bertha Benz in Germany in 1888.",
        simple: "A woman named Bertha Benz took the first long drive in 1888.",
        technical:
          "In August 1888 Bertha Benz drove some 105 kilometres from Mannheim to Pforzheim, buying ligroin as fuel from a pharmacy.",
      },
      {
        plain:
          "A road network of about 30,000 kilometres runs from Alaska to Argentina with just one gap.",
        simple:
          "You can drive from Alaska to Argentina, except for one jungle gap.",
        technical:
          "The Pan-American Highway spans some 30,000 kilometres, interrupted only by roadless rainforest at the Darien Gap.",
      },
      {
        plain:
          "Reading in a moving car makes many people sick, because eyes and ears disagree about motion.",
        simple:
          "Books can make you sick in a car, because your eyes get muddled.",
        technical:
          "Motion sickness follows conflict between vestibular signals of acceleration and a static visual field inside the cabin.",
      },
    ],
    tips: [
      {
        plain:
          "Stop for at least fifteen minutes after every two hours of driving.",
        simple: "Have a break and a stretch every two hours.",
        technical:
          "Schedule a fifteen-minute rest per two hours at the wheel, since vigilance decrements begin well before felt drowsiness.",
      },
      {
        plain: "Check the tyres, oil, lights and screen wash before you leave.",
        simple: "Look at the tyres and lights before you set off.",
        technical:
          "Inspect tread depth, cold tyre pressures for the laden vehicle, fluid levels and lamps before departure.",
      },
      {
        plain:
          "Download maps to your phone, because remote areas may have no signal.",
        simple: "Save the map on your phone in case the signal goes away.",
        technical:
          "Cache offline map tiles and carry a paper backup for stretches that lack cellular coverage.",
      },
      {
        plain: "Keep water, snacks and a warm blanket within easy reach.",
        simple: "Put water, snacks and a blanket where you can grab them.",
        technical:
          "Stow water, rations, insulation and a warning triangle in the cabin against breakdown or a closed road.",
      },
    ],
    example:
      "A family could drive the coast of Scotland in a week, with short hops between castles, beaches and fish and chip shops.",
    likeness: "a living room that changes its view every minute",
    things: ["map", "petrol station"],
  },
  {
    name: "packing a suitcase",
    plural: false,
    definition: {
      plain:
        "the task of choosing what to take on a journey and fitting it into one bag",
      simple: "choosing what to take on a trip and making it all fit",
      technical:
        "the selection and spatial arrangement of travel items within the weight, volume and security limits of a carrier",
    },
    facts: [
      {
        plain:
          "Clothes that go together in several ways can halve the number you need to carry.",
        simple: "If all your clothes match, you can take far fewer.",
        technical:
          "A capsule wardrobe in one palette is combinatorial, so four tops and three bottoms yield twelve outfits.",
      },
      {
        plain:
          "Many airports limit liquids in hand luggage to containers of 100 millilitres.",
        simple: "On a plane you may often carry only tiny bottles.",
        technical:
          "Many airports still restrict cabin liquids, aerosols and gels to 100 millilitre containers in a one-litre transparent bag.",
      },
      {
        plain:
          "Spare lithium batteries must travel in the cabin, where a fire could be put out.",
        simple:
          "Spare batteries stay with you on the plane in case they get hot.",
        technical:
          "Air regulations bar spare lithium cells from checked baggage, because thermal runaway in the hold is hard to fight.",
      },
      {
        plain:
          "Rolled clothes fill small gaps well and tend to crease less sharply than folded ones.",
        simple: "Roll up your shirts, and they fit in small spaces.",
        technical:
          "Rolling avoids hard fold lines and adapts to voids, although structured garments travel better folded around a core.",
      },
      {
        plain:
          "Suitcases with wheels became common only in the 1970s and later.",
        simple: "Not so long ago, suitcases had no wheels at all.",
        technical:
          "Bernard Sadow patented towed wheeled luggage in 1972, and the upright Rollaboard by pilot Robert Plath followed in the 1980s.",
      },
    ],
    tips: [
      {
        plain:
          "Write a list two days early and cross things off as they go in.",
        simple: "Make a list and tick off each thing you pack.",
        technical:
          "Maintain a reusable checklist by category, updating it after each trip with items unused or missed.",
      },
      {
        plain:
          "Put heavy things near the wheels so that the case stands upright.",
        simple: "Put heavy things at the bottom, close to the wheels.",
        technical:
          "Load dense items over the axle to lower the centre of mass and reduce tipping when towed.",
      },
      {
        plain:
          "Keep medicines, documents and one change of clothes in your hand luggage.",
        simple: "Carry your pills, papers and a clean shirt with you.",
        technical:
          "Retain medication, documents, electronics and a change of clothing in the cabin, as checked bags may be delayed.",
      },
      {
        plain:
          "Fill your shoes with socks and put them in a bag before packing them.",
        simple: "Stuff your socks into your shoes to save space.",
        technical:
          "Use footwear as voids for small items and bag the soles to prevent soiling of garments.",
      },
    ],
    example:
      "A week in a warm city might need five tops, two pairs of trousers, one jumper, two pairs of shoes and a sponge bag.",
    likeness: "a puzzle whose pieces are all made of socks",
    things: ["passport", "toothbrush"],
  },
  {
    name: "remote work",
    plural: false,
    definition: {
      plain:
        "paid work done away from the employer's premises, often at home, with the help of the internet",
      simple: "doing your job from home with a computer instead of going out",
      technical:
        "an employment arrangement in which tasks are performed off site and coordinated by digital communication and collaboration tools",
    },
    facts: [
      {
        plain:
          "Working from home saves the time and money that people would spend on travelling.",
        simple: "You save time, because the trip to work takes ten steps.",
        technical:
          "Eliminating the commute saves workers over an hour a day on average, part of which returns to paid work.",
      },
      {
        plain:
          "The idea of telecommuting was described in the 1970s, long before home internet.",
        simple: "People dreamed of working from home even before the internet.",
        technical:
          "Physicist Jack Nilles coined the term telecommuting in 1973 while studying substitutes for urban traffic.",
      },
      {
        plain:
          "Written messages matter more, since colleagues cannot overhear each other across a room.",
        simple: "You write more notes, because nobody can hear you from afar.",
        technical:
          "Distributed teams depend on asynchronous documentation, because tacit knowledge no longer spreads by proximity.",
      },
      {
        plain:
          "People who work alone at home can feel lonely or find it hard to stop.",
        simple: "Home workers can feel lonely, and some forget to stop.",
        technical:
          "Reported drawbacks include social isolation and weak boundary management, with work extending into personal hours.",
      },
      {
        plain:
          "Companies can hire skilled people who live far from any of their offices.",
        simple: "A firm can hire someone who lives a long way off.",
        technical:
          "Location independence widens the labour market, although it brings payroll, tax and time zone obligations across jurisdictions.",
      },
    ],
    tips: [
      {
        plain: "Set fixed times to start and finish, and keep to them.",
        simple: "Choose when your day ends, and then really stop.",
        technical:
          "Define core hours and a shutdown ritual, communicating availability through calendar and status indicators.",
      },
      {
        plain:
          "Raise your screen to eye level and use a chair that supports your back.",
        simple: "Lift your screen up and sit in a good chair.",
        technical:
          "Align the top of the monitor with eye height and support the lumbar curve, using an external keyboard.",
      },
      {
        plain:
          "Turn casual chats into a regular appointment so that you stay in touch.",
        simple: "Plan a short, friendly call with the others each week.",
        technical:
          "Schedule informal check-ins deliberately, since weak ties decay fastest when chance encounters vanish.",
      },
      {
        plain: "Write down decisions where the whole team can find them later.",
        simple: "Write down what you agreed so that everyone can see it.",
        technical:
          "Record decisions with context and owner in a searchable log, so that other time zones need not wait.",
      },
    ],
    example:
      "A designer in Ireland may finish a drawing at noon, just as a colleague in Chicago wakes up to review it.",
    likeness: "a long-distance friendship with a desk in the middle",
    things: ["laptop", "webcam"],
  },
  {
    name: "job applications",
    plural: true,
    definition: {
      plain:
        "requests for a post in which candidates present their skills, experience and reasons for applying",
      simple: "letters and forms that you send when you want a job",
      technical:
        "formal submissions, usually a curriculum vitae with covering letter or form, that are screened against a person specification",
    },
    facts: [
      {
        plain: "Recruiters often spend only seconds on a first look at a CV.",
        simple: "Bosses look at each page for just a few seconds at first.",
        technical:
          "Eye-tracking research puts initial screening of a CV at under ten seconds, centred on titles, employers and dates.",
      },
      {
        plain:
          "Large employers use software that sorts applications before a person reads them.",
        simple: "At big firms, a computer often sorts the letters first.",
        technical:
          "Applicant tracking systems parse submissions into fields and may filter or rank them by keyword and knockout question.",
      },
      {
        plain:
          "Results backed by numbers persuade better than a list of duties.",
        simple:
          "Saying how much you sold is better than saying you sold things.",
        technical:
          "Quantified achievements carry more evidential weight than duty statements, because they show scope, action and outcome.",
      },
      {
        plain:
          "Many posts are filled by people whom somebody in the company already knows.",
        simple: "Lots of jobs go to people whom a worker already knows.",
        technical:
          "Referred candidates form a small share of applicants but a disproportionately large share of hires.",
      },
      {
        plain:
          "A spelling mistake can sink a strong candidate, since it suggests a lack of care.",
        simple: "One spelling slip can make you look careless.",
        technical:
          "Orthographic errors measurably lower shortlisting rates, as readers infer low conscientiousness from them.",
      },
    ],
    tips: [
      {
        plain:
          "Adapt each application to the advertisement by using some of its own terms.",
        simple: "Use words from the advert to show that you fit.",
        technical:
          "Mirror the essential criteria of the person specification, supplying one concrete item of evidence for each.",
      },
      {
        plain: "Put the strongest points in the top third of the first page.",
        simple: "Put your best news near the top of the page.",
        technical:
          "Position a targeted profile and key achievements above the fold, where initial scanning is concentrated.",
      },
      {
        plain: "Ask someone else to read everything before you send it.",
        simple: "Let a friend read your letter before you send it.",
        technical:
          "Arrange an independent proofread, since authors habituate to their own errors and overlook omissions.",
      },
      {
        plain:
          "Save a copy of the advertisement, because it may disappear before the interview.",
        simple: "Keep a copy of the advert for later.",
        technical:
          "Archive the vacancy notice with the submitted version, so that interview preparation can refer to both.",
      },
    ],
    example:
      "For a post in a bookshop, Mia mentions that she ran a school stall which sold two hundred books in a day.",
    likeness: "a first handshake made of paper",
    things: ["envelope", "covering letter"],
  },
  {
    name: "negotiation",
    plural: false,
    definition: {
      plain:
        "a discussion in which people with different wishes try to reach an agreement",
      simple: "talking things over until everybody agrees on what to do",
      technical:
        "a process of joint decision by interdependent parties who exchange offers and information to settle divergent interests",
    },
    facts: [
      {
        plain:
          "The person with the better alternative usually has more power at the table.",
        simple: "If you have another good choice, you can be braver.",
        technical:
          "Bargaining power derives largely from the quality of one's BATNA, the best alternative to a negotiated agreement.",
      },
      {
        plain:
          "The first figure mentioned tends to pull the final result towards it.",
        simple: "The first number that someone says sticks in every head.",
        technical:
          "Opening offers act as anchors, and final settlements correlate strongly with them even among experienced negotiators.",
      },
      {
        plain:
          "People who argue over positions may find that their underlying interests fit together.",
        simple:
          "Two people may want the same orange, one for juice and one for peel.",
        technical:
          "Integrative bargaining looks past stated positions to interests, whose differences often permit mutually beneficial trades.",
      },
      {
        plain:
          "A deal is possible only where the limits of the two sides overlap.",
        simple: "You can agree only if your limits meet somewhere.",
        technical:
          "A zone of possible agreement exists when the buyer's reservation price exceeds that of the seller.",
      },
      {
        plain: "Silence after an offer often leads the other side to say more.",
        simple: "Stay quiet for a moment, and the other person may say more.",
        technical:
          "Extended pauses tend to induce a deliberative mindset and can prompt further disclosure or concession.",
      },
    ],
    tips: [
      {
        plain:
          "Decide on the worst deal you would accept before the talks begin.",
        simple: "Decide first when you would say no and walk away.",
        technical:
          "Fix your reservation point and aspiration level in advance, and revise them only on new information.",
      },
      {
        plain:
          "Ask open questions to discover what the other side really needs.",
        simple: "Ask why they want it, and listen to the answer.",
        technical:
          "Probe interests with open questions and label what you hear, building a map of priorities across issues.",
      },
      {
        plain: "Ask for something in return whenever you give something up.",
        simple: "Each time you give a bit, ask for a bit back.",
        technical:
          "Make concessions contingent and progressively smaller, signalling that you are approaching your limit.",
      },
      {
        plain: "Summarise the agreement in writing as soon as you finish.",
        simple: "Write down what you both agreed right away.",
        technical:
          "Circulate agreed heads of terms promptly, before divergent recollections harden into a fresh dispute.",
      },
    ],
    example:
      "A buyer who wants a sofa for less may agree to collect it this weekend, which suits a seller who is moving house.",
    likeness: "a dance in which both partners want to lead",
    things: ["handshake", "round table"],
  },
  {
    name: "customer service",
    plural: false,
    definition: {
      plain:
        "the help that a business gives to people before, during and after they buy",
      simple: "helping people who buy things and fixing what goes wrong",
      technical:
        "the set of support interactions across the customer journey through which a firm resolves needs and protects loyalty",
    },
    facts: [
      {
        plain:
          "Keeping an existing customer usually costs far less than winning a new one.",
        simple: "It is cheaper to keep old customers than to find new ones.",
        technical:
          "Retention typically costs a fraction of acquisition, and modest gains in it compound over customer lifetime value.",
      },
      {
        plain: "Most unhappy customers never complain and simply go elsewhere.",
        simple: "Most cross people say nothing and just never come back.",
        technical:
          "Complaint data understate dissatisfaction, since the majority of aggrieved customers defect without giving feedback.",
      },
      {
        plain:
          "A problem that is solved quickly and kindly can leave a customer more loyal than before.",
        simple:
          "Fix a problem fast and kindly, and people may like you even more.",
        technical:
          "Under the service recovery paradox, excellent redress can raise satisfaction above its level before the failure.",
      },
      {
        plain:
          "People hate having to explain the same problem again to each new person.",
        simple: "Nobody likes telling the same story over and over.",
        technical:
          "Repeat contacts and transfers are leading drivers of customer effort, which predicts disloyalty better than delight predicts loyalty.",
      },
      {
        plain: "A wait seems shorter when people know how long it will last.",
        simple: "Waiting feels shorter when somebody tells you how long.",
        technical:
          "Uncertain waits are perceived as longer than known, finite ones, so queue announcements reduce abandonment.",
      },
    ],
    tips: [
      {
        plain:
          "Let an upset customer finish speaking before you offer a solution.",
        simple: "Listen to the whole story before you try to help.",
        technical:
          "Allow full venting without interruption, then paraphrase the issue and acknowledge its impact before proposing remedies.",
      },
      {
        plain: "Say what you can do instead of listing what you cannot.",
        simple: "Tell people what you can do, not what you can't.",
        technical:
          "Use positive positioning, reframing constraints as the available options together with a firm timescale.",
      },
      {
        plain:
          "Promise only what you can deliver, and report back when you said you would.",
        simple: "Keep your promises, and call back when you said you would.",
        technical:
          "Set conservative expectations and send proactive updates at each commitment point, even without a resolution.",
      },
      {
        plain: "Keep notes on every contact so that a colleague can take over.",
        simple: "Write down what was said so that others can help too.",
        technical:
          "Log disposition, actions and next steps in the ticket, which enables warm handover without repetition.",
      },
    ],
    example:
      "When a parcel goes missing, a good shop apologises, sends a replacement the same day and chases the courier itself.",
    likeness: "a good host who notices when your glass is empty",
    things: ["headset", "help desk"],
  },
  {
    name: "leadership",
    plural: false,
    definition: {
      plain:
        "the ability to guide a group towards a shared goal and to help its members succeed",
      simple: "helping a group work together and reach a goal",
      technical:
        "a process of social influence through which one person enlists and aligns the effort of others towards common objectives",
    },
    facts: [
      {
        plain:
          "No single style suits every situation, so good leaders adapt to the people and the task.",
        simple: "Good leaders act in different ways with different people.",
        technical:
          "Contingency theories hold that effectiveness depends on fit between style, follower readiness and task structure.",
      },
      {
        plain:
          "Teams perform better when members feel safe to admit mistakes and ask questions.",
        simple: "A team does well when nobody is afraid to say oops.",
        technical:
          "Psychological safety, as studied by Amy Edmondson, predicts learning behaviour and through it team performance.",
      },
      {
        plain: "People copy what leaders do far more than what they say.",
        simple: "People watch what you do more than they hear what you say.",
        technical:
          "Role modelling transmits norms through social learning, so inconsistent conduct undermines stated values.",
      },
      {
        plain:
          "A title gives someone authority, but trust has to be earned over time.",
        simple: "Being called the boss is easy, but trust takes time.",
        technical:
          "Positional power secures compliance, whereas commitment rests on referent and expert power built through repeated interaction.",
      },
      {
        plain:
          "Handing over real responsibility develops people and frees the leader's own time.",
        simple: "Give others real jobs, and they will grow.",
        technical:
          "Delegating authority together with accountability builds capability and lessens decision bottlenecks at the top.",
      },
    ],
    tips: [
      {
        plain: "Explain why a task matters before you explain how to do it.",
        simple: "Tell people why the job matters before you say how.",
        technical:
          "Communicate intent and desired end state first, leaving method to those closest to the work.",
      },
      {
        plain:
          "Praise people in front of others and criticise them in private.",
        simple: "Say well done out loud, and fix mistakes quietly.",
        technical:
          "Deliver recognition publicly and corrective feedback privately, describing behaviour and impact rather than character.",
      },
      {
        plain:
          "Admit your own mistakes openly and say what you learned from them.",
        simple: "Say sorry when you are wrong, and say what you learned.",
        technical:
          "Model fallibility by disclosing errors and lessons, which lowers the interpersonal risk of speaking up.",
      },
      {
        plain: "Ask quieter members for their views before you give your own.",
        simple: "Ask the quiet people first what they think.",
        technical:
          "Solicit input from low-status members before you state a position, which counters anchoring and deference effects.",
      },
    ],
    example:
      "When a project falls behind, a good team captain asks what is in the way and then helps to remove it.",
    likeness: "a lantern carried at the front of a long walk in the dark",
    things: ["compass", "podium"],
  },
];
