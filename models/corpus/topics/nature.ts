/** @file Topics about nature and science. */
import type { Topic } from "../topic.ts";

export const natureTopics: readonly Topic[] = [
  {
    name: "photosynthesis",
    plural: false,
    definition: {
      plain:
        "the process by which plants and algae turn light, water and carbon dioxide into sugar",
      simple:
        "how green plants make their own food from sunlight, air and water",
      technical:
        "the light-driven fixation of carbon dioxide into carbohydrate, with water as the electron donor and oxygen released",
    },
    facts: [
      {
        plain:
          "Chlorophyll, the green pigment in leaves, absorbs mostly red and blue light.",
        simple:
          "Leaves look green because they soak up the other colours and bounce green back.",
        technical:
          "Chlorophylls a and b absorb strongly near 430 to 460 nm and 640 to 665 nm, so green light is largely reflected.",
      },
      {
        plain:
          "Almost all the oxygen we breathe was released by plants, algae and certain bacteria.",
        simple: "The air you breathe is full of oxygen that green things made.",
        technical:
          "Atmospheric oxygen derives from the splitting of water at photosystem II in plants, algae and cyanobacteria.",
      },
      {
        plain:
          "The work happens in two stages: one captures light, and the other builds sugar.",
        simple:
          "First the leaf catches sunlight, and then it makes sugar with it.",
        technical:
          "Light reactions in the thylakoid supply ATP and NADPH, which the Calvin cycle in the stroma spends on fixing carbon.",
      },
      {
        plain:
          "Carbon dioxide enters a leaf through small pores that can open and close.",
        simple: "Leaves have tiny mouths on their skin that let air in.",
        technical:
          "Guard cells regulate stomatal conductance, trading carbon dioxide uptake against water lost by transpiration.",
      },
      {
        plain:
          "Nearly every food chain on Earth begins with energy captured from sunlight in this way.",
        simple:
          "Every sandwich you eat started out as sunshine caught by a plant.",
        technical:
          "Gross primary production by photoautotrophs supplies the fixed carbon on which almost all heterotrophs ultimately depend.",
      },
    ],
    tips: [
      {
        plain:
          "Place houseplants where they receive enough light for their particular species.",
        simple: "Put your plant near a window so that it can eat.",
        technical:
          "Keep each species above its light compensation point, so that daily carbon gain exceeds respiratory loss.",
      },
      {
        plain:
          "Write the overall equation first, then learn what happens at each stage.",
        simple: "Learn what goes in and what comes out before anything else.",
        technical:
          "Balance the net equation, then trace electrons from water through photosystems II and I to NADP+.",
      },
      {
        plain:
          "Wipe dust from broad leaves so that more light reaches the surface.",
        simple: "Gently dust big leaves with a damp cloth to let the light in.",
        technical:
          "Remove particulate films from the adaxial surface, since they attenuate incident light and may obstruct stomata.",
      },
      {
        plain:
          "Try watching pondweed release bubbles under a lamp to see oxygen being produced.",
        simple: "Shine a lamp on pondweed in water and count the bubbles.",
        technical:
          "Measure oxygen evolution from Elodea at several lamp distances to plot a light response curve.",
      },
    ],
    example:
      "A sunflower in a field turns carbon dioxide from the air into the sugar that feeds its seeds.",
    likeness: "a tiny kitchen that cooks with sunlight",
    things: ["leaf", "sunbeam"],
  },
  {
    name: "gravity",
    plural: false,
    definition: {
      plain:
        "the attraction between all things that have mass, which holds planets in orbit and objects on the ground",
      simple: "the pull that brings you back down when you jump",
      technical:
        "the interaction sourced by mass and energy, described classically by Newton and more completely as spacetime curvature",
    },
    facts: [
      {
        plain:
          "The strength of the pull grows with mass and weakens with distance.",
        simple: "Big things pull harder, and things far away pull less.",
        technical:
          "In the Newtonian limit, the force scales with the product of the masses and the inverse square of their separation.",
      },
      {
        plain:
          "Without air in the way, a feather and a hammer fall at the same rate.",
        simple:
          "On the moon, an astronaut saw a feather and a hammer land together.",
        technical:
          "Because inertial and gravitational mass are equivalent, free-fall acceleration in vacuum does not depend on composition.",
      },
      {
        plain:
          "Your weight on the moon would be about one sixth of what it is on Earth.",
        simple: "On the moon you could jump much higher than you can at home.",
        technical:
          "Lunar surface acceleration is roughly 1.62 metres per second squared, against 9.81 on Earth.",
      },
      {
        plain:
          "Astronauts in orbit float because they are constantly falling around the Earth.",
        simple:
          "Astronauts float because they and their ship are falling together.",
        technical:
          "Orbital weightlessness is free fall: at 400 kilometres up, the field retains about ninety percent of its surface strength.",
      },
      {
        plain:
          "Clocks run very slightly slower where the pull is stronger, and satellites must correct for it.",
        simple: "Time goes a tiny bit slower down here than it does high up.",
        technical:
          "Gravitational time dilation makes GPS clocks gain about 45 microseconds a day before the velocity correction is applied.",
      },
    ],
    tips: [
      {
        plain:
          "Keep mass and weight separate: one is measured in kilograms, the other in newtons.",
        simple:
          "Remember that you would weigh less on the moon but still be you.",
        technical:
          "Distinguish mass, an invariant scalar, from weight, which is the local force in newtons.",
      },
      {
        plain:
          "Draw every force as an arrow before you start calculating how something falls.",
        simple: "Draw arrows to show what pushes and what pulls.",
        technical:
          "Sketch a free-body diagram and fix a sign convention before writing the equations of motion.",
      },
      {
        plain:
          "Ignore air resistance at first, then add it once the simple case is clear.",
        simple:
          "Start by pretending there is no air, because that makes it easier.",
        technical:
          "Solve the drag-free case first, then introduce a velocity-dependent term and find the terminal speed.",
      },
      {
        plain:
          "Drop two objects of different weight together and compare when they land.",
        simple: "Drop a big stone and a small stone at once and listen.",
        technical:
          "Time repeated drops from a measured height and estimate g with its uncertainty.",
      },
    ],
    example:
      "A ball thrown straight up slows, stops for an instant and comes back down.",
    likeness: "an invisible hand that never lets go",
    things: ["falling apple", "orbit"],
  },
  {
    name: "the water cycle",
    plural: false,
    definition: {
      plain:
        "the continuous movement of water between the oceans, the air, the land and living things",
      simple: "the trip water takes from the sea to the sky and back again",
      technical:
        "the closed circulation of water among ocean, atmosphere, cryosphere, land surface and groundwater, driven chiefly by solar heating",
    },
    facts: [
      {
        plain:
          "Heat from the sun evaporates water from seas, lakes and wet ground.",
        simple: "The sun warms a puddle until it turns to gas you cannot see.",
        technical:
          "Insolation supplies the latent heat of vaporisation, about 2.45 megajoules per kilogram at surface temperatures.",
      },
      {
        plain:
          "Water vapour cools as it rises and condenses into the droplets that form clouds.",
        simple: "High up it is cold, so the water turns back into tiny drops.",
        technical:
          "Adiabatic ascent brings moist air to saturation, and vapour condenses onto hygroscopic cloud condensation nuclei.",
      },
      {
        plain:
          "Plants add a great deal of water to the air through their leaves.",
        simple:
          "Trees drink with their roots and breathe water out through their leaves.",
        technical:
          "Transpiration accounts for the larger share of terrestrial evapotranspiration in most vegetated catchments.",
      },
      {
        plain:
          "Only about three percent of the water on Earth is fresh, and most of that is ice.",
        simple: "Most water is salty, and most fresh water is frozen.",
        technical:
          "Roughly 2.5 percent of global water is fresh, of which some two thirds is locked in glaciers and ice sheets.",
      },
      {
        plain:
          "A drop of water may spend days in the air but thousands of years in the deep ocean.",
        simple: "Some drops travel fast, and others stay in the sea for ages.",
        technical:
          "Mean residence times range from about nine days in the atmosphere to some three millennia in the ocean.",
      },
    ],
    tips: [
      {
        plain:
          "Learn the main steps in order: evaporation, condensation, precipitation and collection.",
        simple: "Remember four steps: up, cloud, rain, and back to the sea.",
        technical:
          "Frame the budget as precipitation equal to evapotranspiration plus runoff plus change in storage.",
      },
      {
        plain:
          "Build a small model with warm water in a covered bowl and some ice on top.",
        simple: "Put ice on a lid over warm water and watch it rain.",
        technical:
          "Demonstrate phase change with a sealed chamber, a heated reservoir and a chilled condensing surface.",
      },
      {
        plain: "Collect rainwater for the garden to save on treated tap water.",
        simple: "Catch rain in a barrel and give it to the plants.",
        technical:
          "Harvest roof runoff with a first-flush diverter, so that the initial contaminated volume is discarded.",
      },
      {
        plain:
          "Keep oil, paint and chemicals out of drains, since they end up in rivers.",
        simple:
          "Never pour paint down the drain, because fish live at the other end.",
        technical:
          "Divert hydrocarbons and solvents from storm sewers, which commonly discharge to receiving waters without treatment.",
      },
    ],
    example:
      "A puddle that dries up on Monday may fall as rain over another town on Friday.",
    likeness: "a slow fountain that never runs dry",
    things: ["raindrop", "puddle"],
  },
  {
    name: "vaccines",
    plural: true,
    definition: {
      plain:
        "medicines that train the body to recognise and fight a particular disease",
      simple: "medicines that teach your body to beat germs before you get ill",
      technical:
        "biological preparations that elicit adaptive immunity and immunological memory against a pathogen without causing the disease",
    },
    facts: [
      {
        plain:
          "A vaccine shows the immune system a harmless piece or weakened form of a germ.",
        simple: "The medicine shows your body what the germ looks like.",
        technical:
          "Platforms include live attenuated, inactivated, subunit, toxoid, viral vector and messenger RNA formulations.",
      },
      {
        plain:
          "Smallpox was wiped out worldwide through a long vaccination campaign.",
        simple:
          "Smallpox was a terrible illness, and now it is completely gone.",
        technical:
          "Ring vaccination and surveillance interrupted variola transmission, and eradication was certified in 1980.",
      },
      {
        plain:
          "When enough people are protected, a disease finds it hard to spread.",
        simple:
          "When lots of people get the jab, babies and sick people are safer too.",
        technical:
          "Indirect protection emerges once the immune fraction exceeds roughly one minus the reciprocal of the basic reproduction number.",
      },
      {
        plain:
          "A sore arm or mild fever for a day or two is common afterwards.",
        simple: "Your arm may hurt a bit because your body is practising.",
        technical:
          "Transient reactogenicity, such as local pain or low-grade fever, reflects innate activation at the injection site.",
      },
      {
        plain:
          "Some vaccines need several doses or boosters to keep protection strong.",
        simple: "Sometimes you need another jab to help your body remember.",
        technical:
          "Booster doses recall memory B cells and drive further affinity maturation, which restores waning antibody titres.",
      },
    ],
    tips: [
      {
        plain: "Keep a record of the vaccines you have had and the dates.",
        simple: "Keep your jab card somewhere safe so that you can find it.",
        technical:
          "Document product, batch number, dose and date, so that interval and catch-up schedules can be verified.",
      },
      {
        plain:
          "Ask a doctor or nurse which vaccines you need before travelling abroad.",
        simple: "Ask a nurse what jabs you need before a faraway holiday.",
        technical:
          "Arrange a pre-travel consultation four to six weeks ahead, allowing time for multi-dose schedules.",
      },
      {
        plain:
          "Tell the nurse about any serious allergies or past reactions beforehand.",
        simple: "Tell the nurse if a jab ever made you very poorly.",
        technical:
          "Screen for prior anaphylaxis, immunosuppression and pregnancy, since live products may be contraindicated.",
      },
      {
        plain:
          "Check claims about safety against health authorities rather than social media posts.",
        simple: "Ask a doctor if you hear something scary about jabs.",
        technical:
          "Appraise safety claims against controlled trials and active surveillance, not unadjusted spontaneous reports.",
      },
    ],
    example:
      "A child who has had two doses of the measles vaccine is very unlikely to catch measles at school.",
    likeness: "a fire drill for the body",
    things: ["syringe", "plaster"],
  },
  {
    name: "the immune system",
    plural: false,
    definition: {
      plain:
        "the body's network of cells, tissues and organs that defends against infection",
      simple: "the team inside you that fights germs",
      technical:
        "the integrated innate and adaptive defences that distinguish self from non-self and eliminate pathogens and aberrant cells",
    },
    facts: [
      {
        plain:
          "Skin and mucus form the first barrier that most germs never get past.",
        simple: "Your skin is like a wall that keeps germs out.",
        technical:
          "Epithelial barriers, mucociliary clearance and antimicrobial peptides exclude most microbes before any cellular response is needed.",
      },
      {
        plain:
          "White blood cells patrol the body and attack invaders they detect.",
        simple:
          "White blood cells swim around in you, looking for germs to gobble up.",
        technical:
          "Neutrophils and macrophages sense conserved microbial patterns through Toll-like receptors and clear invaders by phagocytosis.",
      },
      {
        plain:
          "After an infection, some cells remember the germ and respond faster next time.",
        simple: "Your body remembers old germs, so it can beat them quickly.",
        technical:
          "Long-lived memory B and T cells mount a faster secondary response of higher affinity on re-exposure.",
      },
      {
        plain: "A fever is often part of the defence rather than a fault.",
        simple: "Getting hot when you are ill helps your body fight.",
        technical:
          "Pyrogenic cytokines such as IL-1 and IL-6 raise the hypothalamic set point, which can impair microbial replication.",
      },
      {
        plain:
          "An allergy is a strong reaction to something that is actually harmless.",
        simple:
          "Sometimes your body fights harmless things, like pollen, by mistake.",
        technical:
          "In type I hypersensitivity, allergen cross-links IgE on mast cells and triggers the release of histamine.",
      },
    ],
    tips: [
      {
        plain:
          "Get enough sleep, because short nights weaken the response to infection.",
        simple: "Go to bed on time so that your germ fighters can rest.",
        technical:
          "Protect sleep duration, as chronic restriction blunts antibody responses and raises inflammatory markers.",
      },
      {
        plain: "Wash your hands before eating and after using the toilet.",
        simple: "Wash your hands with soap before you eat.",
        technical:
          "Practise hand hygiene at key moments to break the faecal-oral and contact routes of transmission.",
      },
      {
        plain:
          "Eat a varied diet instead of relying on products that promise to boost immunity.",
        simple: "Eat lots of different foods, and do not trust magic pills.",
        technical:
          "Correct proven deficiencies of zinc or vitamin D, and disregard supplements that claim general immune enhancement.",
      },
      {
        plain:
          "See a doctor if you have frequent, severe or unusual infections.",
        simple: "Tell a grown-up if you keep getting ill again and again.",
        technical:
          "Refer patients with recurrent, opportunistic or atypical infections for evaluation of possible immunodeficiency.",
      },
    ],
    example:
      "A splinter that turns red and warm shows that white blood cells have rushed to the spot.",
    likeness: "a castle guard that remembers every face",
    things: ["white blood cell", "fever"],
  },
  {
    name: "volcanoes",
    plural: true,
    definition: {
      plain:
        "openings in a planet's crust through which molten rock, ash and gas escape",
      simple:
        "mountains that can throw out hot melted rock from deep underground",
      technical:
        "vents and the edifices built around them, where magma and exsolved volatiles reach the surface",
    },
    facts: [
      {
        plain:
          "Molten rock is called magma underground and lava once it reaches the surface.",
        simple: "Melted rock gets a new name, lava, when it comes out.",
        technical:
          "Degassing on ascent means that erupted lava is depleted in volatiles relative to its parent magma.",
      },
      {
        plain: "Most volcanoes sit along the edges of tectonic plates.",
        simple: "Most of them grow where giant pieces of the ground meet.",
        technical:
          "Arc volcanism above subduction zones and decompression melting at ridges account for most activity, with hotspots adding the rest.",
      },
      {
        plain:
          "Runny lava makes gentle slopes, while sticky lava tends to produce explosions.",
        simple: "Runny lava flows like syrup, but thick lava can go bang.",
        technical:
          "Low-silica basalt erupts effusively and builds shields, whereas viscous rhyolite traps gas and favours explosive fragmentation.",
      },
      {
        plain:
          "Large eruptions can cool the world's climate for a year or two.",
        simple: "A huge eruption can make the whole world a bit colder.",
        technical:
          "Stratospheric sulphate aerosol from Pinatubo in 1991 lowered global mean temperature by about 0.5 degrees Celsius.",
      },
      {
        plain:
          "Old volcanic ash breaks down into some of the most fertile soil there is.",
        simple: "Plants love to grow in old ash from volcanoes.",
        technical:
          "Weathered tephra yields andosols, which are porous, easily worked and capable of holding a great deal of water.",
      },
    ],
    tips: [
      {
        plain: "Check official alert levels before visiting an active volcano.",
        simple: "Ask if the volcano is calm before you climb it.",
        technical:
          "Consult the observatory's current alert level and exclusion zone before planning any fieldwork on the edifice.",
      },
      {
        plain:
          "Stay out of low valleys near an eruption, because hot flows and mud follow them.",
        simple: "Stay on high ground, because hot mud runs downhill.",
        technical:
          "Avoid drainages, which channel pyroclastic density currents and lahars far beyond the summit.",
      },
      {
        plain: "Wear a tight mask and goggles if ash is falling.",
        simple: "Cover your nose and eyes when ash is in the air.",
        technical:
          "Use an N95 or FFP2 respirator in ashfall, as respirable crystalline silica may be present.",
      },
      {
        plain:
          "Compare two well-known eruptions to see why some are quiet and others violent.",
        simple:
          "Look at two different volcanoes and find out why one exploded.",
        technical:
          "Contrast Kilauea with Mount St Helens in terms of silica content, volatile load and eruptive style.",
      },
    ],
    example:
      "Mount Vesuvius buried the Roman town of Pompeii under ash in the year 79.",
    likeness: "a shaken bottle with a loose cork",
    things: ["lava", "crater"],
  },
  {
    name: "electricity",
    plural: false,
    definition: {
      plain:
        "a form of energy that comes from the presence and movement of electric charge",
      simple: "the power that makes lamps shine and phones work",
      technical:
        "the set of phenomena arising from charge at rest and in motion, including fields, potentials and currents",
    },
    facts: [
      {
        plain:
          "A current flows only when there is a complete path for it to follow.",
        simple: "It needs a full loop, like a train on a round track.",
        technical:
          "Steady current requires a closed circuit and a source of electromotive force to sustain the potential difference.",
      },
      {
        plain:
          "Voltage is the push, and current is the rate at which charge flows.",
        simple:
          "Voltage is how hard the push is, and current is how much flows.",
        technical:
          "Potential difference in volts is energy per unit charge, while current in amperes is charge per unit time.",
      },
      {
        plain:
          "Metals carry current well because some of their electrons can move freely.",
        simple:
          "Tiny bits inside metal can zoom about, so metal lets power through.",
        technical:
          "Delocalised conduction electrons give copper a resistivity near 1.7 times ten to the minus eight ohm metres.",
      },
      {
        plain:
          "Most power stations make electricity by spinning a magnet past coils of wire.",
        simple: "Big spinning magnets make the power that comes to your house.",
        technical:
          "Synchronous generators convert shaft work to alternating current through electromagnetic induction, following Faraday's law.",
      },
      {
        plain:
          "Lightning is a huge spark between a cloud and the ground, or within a cloud.",
        simple: "Lightning is a giant spark that jumps out of a cloud.",
        technical:
          "Charge separation in mixed-phase cloud builds fields that finally break down the air and drive return strokes near 30 kiloamperes.",
      },
    ],
    tips: [
      {
        plain:
          "Switch off the supply at the main board before you work on any wiring.",
        simple: "Never poke at plugs or wires, and leave that to a grown-up.",
        technical:
          "Isolate, lock off and prove dead with a two-pole tester before touching any conductor.",
      },
      {
        plain: "Keep plugged-in devices well away from sinks and baths.",
        simple: "Keep things with plugs far away from water.",
        technical:
          "Maintain bathroom zone clearances and fit residual current protection with a rated trip of 30 milliamperes.",
      },
      {
        plain: "Do not chain extension leads together, as they can overheat.",
        simple:
          "Do not plug one extension lead into another, or it may get hot.",
        technical:
          "Avoid daisy-chaining extension leads: loop impedance rises, and the combined load may exceed the conductor rating.",
      },
      {
        plain:
          "Learn Ohm's law early, because most simple circuits can be solved with it.",
        simple: "Play with a battery, a bulb and wires to see how it works.",
        technical:
          "Apply Ohm's and Kirchhoff's laws before reaching for Thevenin equivalents or a circuit simulator.",
      },
    ],
    example:
      "Pressing a wall switch closes a gap in the circuit, so current flows and the lamp lights up.",
    likeness: "water pushed through a pipe",
    things: ["light switch", "spark"],
  },
  {
    name: "magnets",
    plural: true,
    definition: {
      plain:
        "objects that produce a magnetic field and attract iron and a few other metals",
      simple: "things that pull iron and steel towards them without any glue",
      technical:
        "bodies with a net magnetisation, produced by aligned atomic moments, that generate an external magnetic field",
    },
    facts: [
      {
        plain: "Every magnet has a north pole and a south pole.",
        simple: "Each magnet has two ends, called north and south.",
        technical:
          "Magnetic monopoles have never been observed, so each fragment of a cut magnet remains a dipole.",
      },
      {
        plain: "Opposite poles attract each other, and like poles repel.",
        simple: "Different ends pull together, but matching ends push apart.",
        technical:
          "Dipoles experience a torque towards alignment, and the force between them depends on field gradient and orientation.",
      },
      {
        plain:
          "Only a few common metals, such as iron, nickel and cobalt, are strongly attracted.",
        simple: "Magnets love iron, but they ignore gold, wood and plastic.",
        technical:
          "Ferromagnetism at room temperature arises from exchange coupling in iron, cobalt and nickel, and in many of their alloys.",
      },
      {
        plain:
          "The Earth behaves like a giant magnet, which is why a compass works.",
        simple: "The whole Earth is a huge magnet that turns compass needles.",
        technical:
          "Convection in the liquid outer core sustains a geodynamo whose surface field measures roughly 25 to 65 microtesla.",
      },
      {
        plain: "Strong heat or hard blows can make a magnet lose its strength.",
        simple: "If a magnet gets too hot, it stops pulling.",
        technical:
          "Above the Curie temperature, thermal agitation destroys long-range order and the remanent magnetisation vanishes.",
      },
    ],
    tips: [
      {
        plain:
          "Keep strong magnets away from pacemakers, bank cards and hard drives.",
        simple: "Do not put strong magnets near bank cards or computers.",
        technical:
          "Keep static fields above 0.5 millitesla away from implanted cardiac devices and magnetic storage media.",
      },
      {
        plain: "Store bar magnets in pairs with opposite poles side by side.",
        simple: "Put two magnets away side by side, facing opposite ways.",
        technical:
          "Close the magnetic circuit with soft-iron keepers to limit self-demagnetisation during storage.",
      },
      {
        plain:
          "Never let small children play with tiny strong magnets, which are dangerous if swallowed.",
        simple:
          "Never put magnets in your mouth, because they can hurt your tummy.",
        technical:
          "Treat ingestion of multiple neodymium magnets as a surgical emergency, owing to pressure necrosis and perforation.",
      },
      {
        plain:
          "Sprinkle iron filings on paper above a magnet to reveal the shape of its field.",
        simple: "Shake iron dust on paper over a magnet and see the pattern.",
        technical:
          "Map the field quantitatively with a Hall probe instead of relying only on iron filings.",
      },
    ],
    example:
      "A fridge door stays shut because a flexible magnetic strip in the seal clings to the steel frame.",
    likeness: "two friends who either hug or push each other away",
    things: ["compass", "fridge door"],
  },
  {
    name: "the moon",
    plural: false,
    definition: {
      plain:
        "the rocky body that orbits the Earth and lights the night by reflecting sunlight",
      simple: "a big ball of rock that travels round the Earth",
      technical:
        "Earth's only large natural satellite, a differentiated silicate body at a mean distance of 384,400 kilometres",
    },
    facts: [
      {
        plain: "The moon shines only because sunlight bounces off its surface.",
        simple: "The moon has no lamp of its own and just reflects the sun.",
        technical:
          "Lunar regolith has a low albedo of about 0.12, yet the full moon reaches a visual magnitude near minus 12.7.",
      },
      {
        plain:
          "Its phases come from the changing angle between the sun, the Earth and the moon.",
        simple:
          "It seems to change shape because we see different parts lit up.",
        technical:
          "Phase is set by solar elongation and repeats over a synodic month of about 29.53 days.",
      },
      {
        plain:
          "We always see the same side, because the moon turns once for each orbit.",
        simple: "The moon always shows us the same face.",
        technical:
          "Tidal locking has brought lunar rotation into synchrony with revolution, though libration reveals about 59 percent of the surface.",
      },
      {
        plain:
          "Most scientists think it formed from debris after a giant collision with the young Earth.",
        simple:
          "Long ago, something huge hit the Earth, and the bits made the moon.",
        technical:
          "The giant-impact hypothesis invokes a Mars-sized impactor and explains the small iron core and similar oxygen isotopes.",
      },
      {
        plain: "Twelve people walked on its surface between 1969 and 1972.",
        simple:
          "Twelve people have walked there and left footprints in the dust.",
        technical:
          "Six Apollo missions landed crews and returned 382 kilograms of rock and regolith for laboratory study.",
      },
    ],
    tips: [
      {
        plain:
          "Look along the line between light and dark with binoculars to see craters best.",
        simple: "Look at the edge of the dark part to spot craters.",
        technical:
          "Observe near the terminator, where a low solar altitude throws relief into sharp contrast.",
      },
      {
        plain:
          "Note the moon's shape each night for a month to learn its phases.",
        simple: "Draw the moon every night and watch it grow and shrink.",
        technical:
          "Log phase, altitude and azimuth nightly to derive the synodic period from your own data.",
      },
      {
        plain:
          "Watch a lunar eclipse without special glasses, since it is safe for the eyes.",
        simple: "Look at a lunar eclipse with bare eyes, because it is safe.",
        technical:
          "Rate eclipse brightness on the Danjon scale, and no filtration is needed for visual work.",
      },
      {
        plain:
          "Plan star-watching for the nights around new moon, when the sky is darkest.",
        simple: "Look for stars when there is no bright moon in the sky.",
        technical:
          "Schedule faint deep-sky targets near new moon, when scattered moonlight adds least to the background.",
      },
    ],
    example:
      "On a half-moon evening, the lit side points towards the sun that has just set.",
    likeness: "a night lamp that borrows its light from the sun",
    things: ["crater", "moonbeam"],
  },
  {
    name: "black holes",
    plural: true,
    definition: {
      plain:
        "regions of space where gravity is so strong that nothing, not even light, can escape",
      simple: "places in space that pull so hard that even light gets stuck",
      technical:
        "spacetime regions bounded by an event horizon, from within which no causal signal can reach a distant observer",
    },
    facts: [
      {
        plain:
          "Many form when a very massive star runs out of fuel and collapses.",
        simple: "When a giant star dies, it can fall in on itself.",
        technical:
          "Stellar remnants form when a collapsing core exceeds the Tolman-Oppenheimer-Volkoff limit, often after a supernova.",
      },
      {
        plain: "A giant black hole sits at the centre of our own galaxy.",
        simple: "There is a huge one in the middle of our galaxy.",
        technical:
          "Sagittarius A* has a mass of about four million suns, inferred from the orbits of the S-stars.",
      },
      {
        plain:
          "Black holes do not suck in everything around them; distant objects orbit them normally.",
        simple:
          "They do not gobble up everything, only things that come too close.",
        technical:
          "Far from the horizon, the field matches that of any equal mass, so stable orbits exist beyond the innermost one.",
      },
      {
        plain:
          "Matter falling in heats up and can shine brighter than a whole galaxy.",
        simple: "Stuff that falls in gets so hot that it glows.",
        technical:
          "Accretion discs convert up to tens of percent of rest mass into radiation, powering quasars and X-ray binaries.",
      },
      {
        plain:
          "The first picture of one, released in 2019, showed a dark centre inside a bright ring.",
        simple:
          "In 2019, people saw the first picture of one, like a glowing doughnut.",
        technical:
          "The Event Horizon Telescope resolved the shadow of M87* by very long baseline interferometry at 1.3 millimetres.",
      },
    ],
    tips: [
      {
        plain:
          "Start with how gravity and light behave before tackling the harder ideas.",
        simple: "Learn about gravity first, and the rest will make more sense.",
        technical:
          "Work through the Schwarzschild metric before moving on to Kerr geometry and its ergosphere.",
      },
      {
        plain: "Separate what has been observed from what is still theory.",
        simple: "Ask what people have really seen and what they only guess.",
        technical:
          "Distinguish direct constraints from lensing, orbits and mergers from conjecture about singularities and evaporation.",
      },
      {
        plain:
          "Picture the event horizon as a point of no return, not as a solid surface.",
        simple: "Think of the edge as a line you can never cross back over.",
        technical:
          "Treat the horizon as a null surface that is locally unremarkable in regular coordinates.",
      },
      {
        plain:
          "Listen to the signals from merging black holes that research groups have turned into sound.",
        simple:
          "Find the chirp that two crashing black holes made and listen to it.",
        technical:
          "Download open strain data from the LIGO and Virgo catalogues and reproduce the chirp yourself.",
      },
    ],
    example:
      "In 2015, detectors on Earth felt the ripple from two black holes that merged over a billion years ago.",
    likeness: "a whirlpool from which no boat can row away",
    things: ["event horizon", "dying star"],
  },
  {
    name: "evolution",
    plural: false,
    definition: {
      plain:
        "the change in the inherited traits of living populations over many generations",
      simple: "how living things slowly change over a very, very long time",
      technical:
        "change in allele frequencies within populations through selection, drift, mutation and gene flow, extending to speciation",
    },
    facts: [
      {
        plain:
          "Individuals with helpful traits tend to leave more offspring, so those traits spread.",
        simple:
          "Animals that are good at living have more babies like themselves.",
        technical:
          "Heritable variance in fitness yields a response to selection, as summarised by the breeder's equation.",
      },
      {
        plain:
          "New variation arises by chance through mutations and the mixing of genes.",
        simple: "Small, random changes make every baby a little different.",
        technical:
          "Mutation is random with respect to fitness, while recombination reshuffles existing alleles into new haplotypes.",
      },
      {
        plain:
          "Humans and chimpanzees share a common ancestor that lived several million years ago.",
        simple:
          "Long ago, people and chimps had the same great-great-grandparents.",
        technical:
          "Molecular and fossil evidence places the divergence of Pan and Homo at roughly six to eight million years ago.",
      },
      {
        plain: "Bacteria can evolve resistance to a drug within days or years.",
        simple: "Germs change so fast that some medicines stop working.",
        technical:
          "Short generations, large populations and horizontal gene transfer allow resistance to sweep under drug selection.",
      },
      {
        plain:
          "Fossils show many forms that link older groups of animals to newer ones.",
        simple: "Old bones in rocks show us how animals have changed.",
        technical:
          "Transitional taxa such as Tiktaalik and Archaeopteryx combine ancestral and derived character states.",
      },
    ],
    tips: [
      {
        plain:
          "Think about populations rather than single animals, since individuals do not evolve.",
        simple:
          "Remember that one animal does not change, but its family does.",
        technical:
          "Reason at the level of populations and allele frequencies, and reserve acclimatisation for individual change.",
      },
      {
        plain:
          "Avoid saying that a species changed because it wanted or needed to.",
        simple:
          "Do not say giraffes wanted long necks, because that is not how it works.",
        technical:
          "Phrase explanations in terms of differential survival, and avoid teleological language in adaptive accounts.",
      },
      {
        plain:
          "Draw a branching tree, not a ladder, to show how species are related.",
        simple: "Draw a family tree with branches instead of a ladder.",
        technical:
          "Read phylogenies by most recent common ancestor, not by the order of the tips.",
      },
      {
        plain:
          "Look for modern examples, such as moths, finches or resistant bacteria.",
        simple: "Look for animals that have changed while people watched.",
        technical:
          "Study documented cases, such as beak depth in Geospiza or citrate use in Lenski's Escherichia coli lines.",
      },
    ],
    example:
      "On a Galapagos island, finches with deeper beaks survived a drought because they could crack hard seeds.",
    likeness: "a very long story that is edited a little in every generation",
    things: ["finch", "fossil"],
  },
  {
    name: "DNA",
    plural: false,
    definition: {
      plain:
        "the molecule that stores the inherited instructions for building and running living things",
      simple: "the long, tiny recipe inside you that says how to build you",
      technical:
        "a double-stranded polymer of deoxyribonucleotides whose base sequence encodes heritable genetic information",
    },
    facts: [
      {
        plain:
          "DNA is written with four chemical letters, known as A, C, G and T.",
        simple: "The whole recipe uses only four letters: A, C, G and T.",
        technical:
          "Adenine pairs with thymine through two hydrogen bonds, and guanine pairs with cytosine through three.",
      },
      {
        plain:
          "Its two strands twist around each other in the shape of a double helix.",
        simple:
          "It looks like a ladder that someone has twisted round and round.",
        technical:
          "Antiparallel strands form a right-handed B-form helix with about 10.5 base pairs per turn.",
      },
      {
        plain: "The DNA in one human cell would stretch to about two metres.",
        simple:
          "Stretched out, the thread from one cell is about as tall as a door.",
        technical:
          "A diploid human genome of some 6.2 billion base pairs is packed into chromatin by wrapping around histones.",
      },
      {
        plain:
          "Any two people share more than 99 percent of their DNA sequence.",
        simple:
          "Your recipe and your friend's recipe are almost exactly the same.",
        technical:
          "Two human genomes typically differ at four to five million sites, most of them single nucleotide variants.",
      },
      {
        plain:
          "Cells copy their DNA before dividing and correct most copying errors.",
        simple:
          "Before a cell splits, it copies the recipe and checks for mistakes.",
        technical:
          "Semiconservative replication with proofreading and mismatch repair keeps errors near one in a billion bases.",
      },
    ],
    tips: [
      {
        plain:
          "Learn the pairing rule first: A goes with T, and C goes with G.",
        simple: "Remember the pairs: A with T, and C with G.",
        technical:
          "Memorise Watson-Crick pairing and strand polarity before tackling replication, transcription or primer design.",
      },
      {
        plain:
          "Keep the terms gene, chromosome and genome clearly apart when you study.",
        simple: "Think of letters, words and books to keep the names straight.",
        technical:
          "Differentiate locus, allele, chromosome and genome explicitly, since loose usage undermines later inference.",
      },
      {
        plain:
          "Read the privacy terms before sending a sample to a testing company.",
        simple: "Ask a grown-up before sending your spit to a testing company.",
        technical:
          "Review consent, retention and third-party data sharing before submitting a sample to consumer genotyping.",
      },
      {
        plain:
          "Try extracting DNA from strawberries with soap, salt and cold alcohol.",
        simple:
          "Ask a grown-up to help you get stringy DNA out of a strawberry.",
        technical:
          "Lyse strawberry tissue with detergent, screen charge with salt and precipitate nucleic acid in chilled ethanol.",
      },
    ],
    example:
      "Identical twins look alike because they started out with the same DNA.",
    likeness: "a recipe book with only four letters",
    things: ["double helix", "gene"],
  },
  {
    name: "cells",
    plural: true,
    definition: {
      plain:
        "the smallest units of life, from which all living things are built",
      simple: "the tiny living bricks that make up every plant and animal",
      technical:
        "membrane-bound units of life that maintain homeostasis, transduce energy and replicate their genetic material",
    },
    facts: [
      {
        plain:
          "A thin membrane surrounds each cell and controls what goes in and out.",
        simple: "Every cell has a thin skin that decides what may come in.",
        technical:
          "The phospholipid bilayer is selectively permeable, with channels, carriers and pumps that govern flux.",
      },
      {
        plain:
          "Bacteria consist of one cell, while a human body has tens of trillions.",
        simple: "A germ is just one cell, but you have trillions.",
        technical:
          "Estimates put the adult body near 30 to 37 trillion human cells, most of them erythrocytes.",
      },
      {
        plain: "Plant and animal cells keep most of their DNA in a nucleus.",
        simple: "Most cells have a little control room in the middle.",
        technical:
          "Eukaryotes enclose their chromatin in a nuclear envelope with pores, whereas prokaryotes hold theirs in a nucleoid.",
      },
      {
        plain:
          "Small structures called mitochondria release usable energy from food.",
        simple: "Tiny parts called mitochondria give the cell its power.",
        technical:
          "Oxidative phosphorylation across the inner mitochondrial membrane regenerates most of the ATP in aerobic tissue.",
      },
      {
        plain: "New cells arise only when existing cells divide.",
        simple: "One cell splits into two, and that is how you grow.",
        technical:
          "Mitosis yields two genetically equivalent daughters, while meiosis halves ploidy to produce gametes.",
      },
    ],
    tips: [
      {
        plain:
          "Start with the parts shared by all cells before learning the special ones.",
        simple:
          "Learn the main parts first, such as the skin and the control room.",
        technical:
          "Master membranes, ribosomes and cytosol first, then compare organelles across domains and tissues.",
      },
      {
        plain:
          "Look at onion skin under a microscope to see the cell walls clearly.",
        simple: "Put onion skin under a microscope and find the little boxes.",
        technical:
          "Mount onion epidermis in dilute iodine, and begin at low magnification before raising the objective.",
      },
      {
        plain:
          "Draw and label a cell from memory, then check it against a diagram.",
        simple: "Draw a cell without looking, then see what you forgot.",
        technical:
          "Use retrieval practice: reconstruct labelled ultrastructure from memory, and score it against micrographs.",
      },
      {
        plain:
          "Link each part to its job rather than learning a bare list of names.",
        simple: "For every part, ask what job it does.",
        technical:
          "Relate structure to function, for example cristae density to the oxidative demand of the tissue.",
      },
    ],
    example:
      "A red blood cell is small and flexible enough to squeeze through the narrowest blood vessels.",
    likeness: "rooms in a very busy house",
    things: ["nucleus", "membrane"],
  },
  {
    name: "antibiotics",
    plural: true,
    definition: {
      plain: "medicines that kill bacteria or stop them from growing",
      simple: "medicines that fight the kind of germs called bacteria",
      technical:
        "antibacterial agents that exploit targets such as the cell wall, ribosome or topoisomerases, absent or divergent in the host",
    },
    facts: [
      {
        plain:
          "Antibiotics work against bacteria but not against viruses such as colds or flu.",
        simple: "They cannot fix a cold, because a virus causes it.",
        technical:
          "Viruses lack peptidoglycan and bacterial ribosomes, so these drugs have no target in influenza or the common cold.",
      },
      {
        plain:
          "Alexander Fleming noticed in 1928 that a mould was killing his bacteria.",
        simple: "A scientist found the first one when mould grew on his dish.",
        technical:
          "Fleming observed lysis of staphylococci around Penicillium in 1928; Florey and Chain made the drug usable by the early 1940s.",
      },
      {
        plain: "Overuse helps resistant bacteria to survive and spread.",
        simple: "If we use them too much, the germs learn to win.",
        technical:
          "Selective pressure enriches resistance determinants such as beta-lactamases, efflux pumps and altered targets.",
      },
      {
        plain:
          "They can also kill helpful bacteria in the gut and cause an upset stomach.",
        simple: "They sometimes hurt the good germs in your tummy too.",
        technical:
          "Disruption of the colonic microbiota may cause diarrhoea and permits overgrowth of Clostridioides difficile.",
      },
      {
        plain: "Different antibiotics work on different kinds of bacteria.",
        simple: "There are many kinds, and the doctor picks the right one.",
        technical:
          "Spectrum ranges from narrow agents such as penicillin V to broad ones such as the carbapenems.",
      },
    ],
    tips: [
      {
        plain:
          "Take them exactly as prescribed, and ask before stopping early.",
        simple: "Take the medicine just as the doctor says.",
        technical:
          "Adhere to the prescribed dose, interval and duration, and reassess therapy at 48 to 72 hours.",
      },
      {
        plain: "Never share them or use leftovers from an earlier illness.",
        simple: "Never take medicine that was meant for somebody else.",
        technical:
          "Avoid self-treatment with residual stock, which risks the wrong spectrum, underdosing and masked diagnosis.",
      },
      {
        plain: "Tell your doctor about any allergy, especially to penicillin.",
        simple: "Tell the doctor if a medicine ever gave you a rash.",
        technical:
          "Clarify reported penicillin allergy by history or testing, since most labels prove unfounded on evaluation.",
      },
      {
        plain:
          "Ask whether an antibiotic is really needed before you accept one.",
        simple: "Ask the doctor if you really need it to get better.",
        technical:
          "Prescribe by guideline, take cultures first where feasible and narrow therapy once sensitivities return.",
      },
    ],
    example:
      "A doctor may prescribe penicillin for strep throat but only rest and fluids for a cold.",
    likeness: "a key that jams only the locks of bacteria",
    things: ["pill", "Petri dish"],
  },
  {
    name: "earthquakes",
    plural: true,
    definition: {
      plain:
        "sudden shakings of the ground caused by movement of rock along faults",
      simple: "times when the ground shakes because big rocks slip deep below",
      technical:
        "rapid releases of elastic strain energy by slip on a fault, which radiate seismic waves",
    },
    facts: [
      {
        plain:
          "Most earthquakes happen along the boundaries between tectonic plates.",
        simple:
          "Most shaking happens where giant pieces of the Earth rub together.",
        technical:
          "The great majority of seismic moment is released at plate boundaries, above all on subduction megathrusts.",
      },
      {
        plain:
          "A rise of one in magnitude means about thirty times more energy.",
        simple: "Each step up in size is about thirty times more powerful.",
        technical:
          "Moment magnitude is logarithmic: one unit corresponds to roughly a factor of 32 in radiated energy.",
      },
      {
        plain:
          "The fast first wave is usually weaker than the slower waves that follow it.",
        simple: "First comes a little jolt, and then the bigger shaking.",
        technical:
          "P waves outrun the more destructive S and surface waves, and early warning systems exploit that lead.",
      },
      {
        plain:
          "Scientists can estimate long-term risk but cannot predict the exact day of a quake.",
        simple: "Nobody can say which day the ground will shake.",
        technical:
          "Deterministic prediction remains out of reach, so practice relies on probabilistic hazard assessment and forecasting of aftershocks.",
      },
      {
        plain:
          "Undersea earthquakes can set off tsunamis that cross whole oceans.",
        simple: "A quake under the sea can make giant waves.",
        technical:
          "Vertical displacement of the seabed generates long-period waves that travel at the square root of g times depth.",
      },
    ],
    tips: [
      {
        plain: "Drop to the floor, get under a sturdy table and hold on.",
        simple: "Drop down, get under a table and hold on tight.",
        technical:
          "Follow drop, cover and hold on, as most injuries come from falling objects and movement between rooms.",
      },
      {
        plain: "Fasten tall furniture and water heaters to the wall.",
        simple: "Ask your parents to fix tall shelves to the wall.",
        technical:
          "Anchor non-structural elements such as cabinets, boilers and shelving with rated brackets into studs.",
      },
      {
        plain: "Keep an emergency kit with water, food, a torch and a radio.",
        simple: "Keep a bag ready with water, snacks and a torch.",
        technical:
          "Stock at least three litres of water per person per day for a minimum of three days.",
      },
      {
        plain:
          "Move to high ground at once if you feel strong shaking near the coast.",
        simple: "Run to a high place if the ground shakes at the beach.",
        technical:
          "Self-evacuate inland or uphill after strong or long shaking on the coast, without waiting for an official warning.",
      },
    ],
    example:
      "In 2011, a magnitude 9 earthquake off Japan moved parts of the coast by several metres.",
    likeness: "a stretched rubber band that suddenly snaps",
    things: ["fault line", "seismograph"],
  },
  {
    name: "climate change",
    plural: false,
    definition: {
      plain:
        "the long-term shift in temperature and weather patterns, now caused mainly by burning fossil fuels",
      simple:
        "the way the whole world is slowly getting warmer because of people",
      technical:
        "sustained alteration of the climate state, at present dominated by anthropogenic radiative forcing from greenhouse gases",
    },
    facts: [
      {
        plain:
          "Carbon dioxide and methane trap heat that would otherwise escape to space.",
        simple: "Some gases in the air hold in heat like a blanket.",
        technical:
          "Infrared-active gases raise the effective emission height, and this imposes a positive forcing at the top of the atmosphere.",
      },
      {
        plain:
          "The world has warmed by more than one degree Celsius since the late nineteenth century.",
        simple:
          "The Earth is more than one degree warmer than it was long ago.",
        technical:
          "Global mean surface temperature in 2011 to 2020 stood about 1.1 kelvin above the 1850 to 1900 baseline.",
      },
      {
        plain:
          "Oceans have absorbed most of the extra heat and about a quarter of the carbon dioxide.",
        simple: "The sea has soaked up most of the extra heat.",
        technical:
          "Over ninety percent of the excess energy enters the ocean, while carbon uptake lowers pH and carbonate saturation.",
      },
      {
        plain: "Sea level rises as ice on land melts and warmer water expands.",
        simple: "The sea gets higher as ice melts and water swells.",
        technical:
          "Thermosteric expansion plus mass loss from glaciers and ice sheets now raises sea level by about four millimetres a year.",
      },
      {
        plain:
          "A warmer atmosphere holds more moisture, so heavy rain becomes heavier.",
        simple:
          "Warm air carries more water, so big storms can drop more rain.",
        technical:
          "Clausius-Clapeyron scaling gives some seven percent more water vapour per kelvin, which intensifies extreme precipitation.",
      },
    ],
    tips: [
      {
        plain:
          "Cut your largest sources first, such as heating, flights and driving.",
        simple: "Walk or cycle for short trips instead of taking the car.",
        technical:
          "Prioritise abatement by marginal cost and magnitude, beginning with space heating, aviation and road transport.",
      },
      {
        plain:
          "Insulate your home before you spend money on a larger heating system.",
        simple: "Close doors and windows when the heating is on.",
        technical:
          "Reduce fabric heat loss first, then size the heat pump to the lower design load.",
      },
      {
        plain:
          "Eat less beef and waste less food to lower the footprint of your meals.",
        simple: "Finish your plate, and try more beans and less beef.",
        technical:
          "Shift diets away from ruminant products and cut food loss, which also produces methane in landfill.",
      },
      {
        plain:
          "Check the source and the time span of any climate graph before you rely on it.",
        simple: "Ask who made a chart before you believe it.",
        technical:
          "Inspect the baseline period, smoothing and uncertainty bands before inferring a trend from any series.",
      },
    ],
    example:
      "Many glaciers in the Alps have lost more than half of their ice since 1850.",
    likeness: "a blanket that keeps getting thicker",
    things: ["glacier", "thermometer"],
  },
  {
    name: "clouds",
    plural: true,
    definition: {
      plain:
        "visible masses of tiny water droplets or ice crystals floating in the air",
      simple: "lots of tiny water drops or bits of ice floating in the sky",
      technical:
        "suspensions of condensed hydrometeors, formed where air is cooled to saturation in the presence of nuclei",
    },
    facts: [
      {
        plain:
          "Clouds form when rising air cools and its water vapour condenses.",
        simple: "Warm, wet air goes up, gets cold and turns into a cloud.",
        technical:
          "Expansion cools ascending parcels at about 9.8 kelvin per kilometre until they reach the lifting condensation level.",
      },
      {
        plain:
          "The droplets stay up because they are tiny and fall very slowly.",
        simple: "The drops are so small that they float like dust.",
        technical:
          "A droplet of ten micrometres radius falls at roughly one centimetre per second, easily offset by weak updraughts.",
      },
      {
        plain: "A fair-weather cloud can weigh hundreds of tonnes in total.",
        simple: "One fluffy cloud can weigh as much as a hundred elephants.",
        technical:
          "At half a gram per cubic metre, a cumulus of one cubic kilometre holds some 500 tonnes of liquid.",
      },
      {
        plain:
          "Clouds are sorted by shape and height into types such as cumulus, stratus and cirrus.",
        simple:
          "Puffy clouds, flat clouds and wispy clouds all have their own names.",
        technical:
          "The WMO atlas recognises ten genera, grouped by level, with further species and varieties.",
      },
      {
        plain: "Fog is simply a cloud that touches the ground.",
        simple: "When you walk in fog, you are walking inside a cloud.",
        technical:
          "Radiation and advection fog are stratiform clouds at the surface that cut visibility below one kilometre.",
      },
    ],
    tips: [
      {
        plain:
          "Watch for clouds that grow tall and dark, since they can bring thunderstorms.",
        simple: "Go indoors when you see tall, dark clouds coming.",
        technical:
          "Treat rapid vertical growth of towering cumulus as a cue that deep convection is starting.",
      },
      {
        plain: "Learn three basic types first: heaped, layered and wispy.",
        simple: "Learn three kinds first: puffy, flat and wispy.",
        technical:
          "Begin with Luke Howard's cumuliform, stratiform and cirriform classes before tackling the full taxonomy.",
      },
      {
        plain:
          "Keep a daily cloud diary to link cloud types with later weather.",
        simple: "Draw the clouds each day and see what weather follows.",
        technical:
          "Record cover in oktas, genus and base height at fixed times, and correlate them with frontal passages.",
      },
      {
        plain:
          "Wear sunscreen on overcast days too, because ultraviolet light gets through.",
        simple: "Wear sun cream even when the sky is grey.",
        technical:
          "Do not assume overcast removes UV hazard, as thin cloud transmits much of the erythemal dose.",
      },
    ],
    example:
      "Your breath on a cold morning makes a small cloud in front of your face.",
    likeness: "a sponge floating in the sky",
    things: ["raindrop", "sky"],
  },
  {
    name: "rainbows",
    plural: true,
    definition: {
      plain:
        "arcs of colour seen when sunlight shines on water drops in the air",
      simple: "bands of colour you see when the sun shines on rain",
      technical:
        "circular arcs produced by refraction, internal reflection and dispersion of sunlight in roughly spherical droplets",
    },
    facts: [
      {
        plain:
          "A rainbow appears opposite the sun, so the sun must be behind you.",
        simple: "To see one, the sun must be behind your back.",
        technical:
          "The primary bow lies on a cone of about 42 degrees around the antisolar point.",
      },
      {
        plain:
          "Drops bend each colour by a slightly different amount and so spread white light out.",
        simple: "Raindrops split white light into lots of colours.",
        technical:
          "The refractive index of water rises towards shorter wavelengths, so violet is deviated more than red.",
      },
      {
        plain:
          "Red lies on the outer edge of the main bow, and violet on the inner edge.",
        simple: "Red is on the outside, and violet is on the inside.",
        technical:
          "The rainbow angle is about 42.4 degrees for red and 40.6 for violet, which places red outermost.",
      },
      {
        plain:
          "A fainter second bow sometimes shows its colours in the opposite order.",
        simple: "Sometimes there are two, and the second one is flipped.",
        technical:
          "Two internal reflections give a secondary bow near 51 degrees with reversed colours, separated by Alexander's dark band.",
      },
      {
        plain: "From an aircraft, a rainbow can be seen as a full circle.",
        simple: "From a plane, a rainbow can look like a whole ring.",
        technical:
          "The horizon normally truncates the cone, but an elevated observer may see the complete circle.",
      },
    ],
    tips: [
      {
        plain:
          "Look away from the sun when a shower is passing in late afternoon.",
        simple: "Turn your back to the sun when it rains and look up.",
        technical:
          "Search around the antisolar point when solar elevation is below 42 degrees and showers are isolated.",
      },
      {
        plain: "Make your own with a garden hose on a sunny day.",
        simple: "Spray water from a hose on a sunny day to make one.",
        technical:
          "Generate an artificial bow with a fine-spray nozzle, keeping the sun low and behind you.",
      },
      {
        plain:
          "Use a polarising filter with care, since it can make the bow brighter or hide it.",
        simple:
          "Try looking through polarised sunglasses, and turn them to see the bow change.",
        technical:
          "Rotate the polariser to match the tangentially polarised bow, near Brewster's angle, for maximum contrast.",
      },
      {
        plain:
          "Remember the order with the phrase Richard of York gave battle in vain.",
        simple:
          "Say Richard of York gave battle in vain to remember the colours.",
        technical:
          "Teach the spectrum as a continuum, and treat the seven named colours as Newton's convention.",
      },
    ],
    example:
      "After an evening shower, a bow may stand in the east while the sun sets in the west.",
    likeness: "a ribbon of paint made by light",
    things: ["raindrop", "prism"],
  },
  {
    name: "tides",
    plural: true,
    definition: {
      plain:
        "the regular rise and fall of the sea, caused mainly by the pull of the moon",
      simple: "the way the sea climbs up the beach and goes back down each day",
      technical:
        "quasi-periodic sea level oscillations forced by lunar and solar gravitational gradients and shaped by basin resonance",
    },
    facts: [
      {
        plain:
          "Most coasts have two high tides and two low tides in a little over a day.",
        simple:
          "On most beaches the sea comes in twice a day and goes out twice.",
        technical:
          "Semidiurnal regimes are dominated by the M2 constituent, which has a period of about 12.42 hours.",
      },
      {
        plain:
          "The sun also raises tides, but its effect is less than half that of the moon.",
        simple: "The sun pulls on the sea as well, but the moon does more.",
        technical:
          "The solar tidal acceleration is about 46 percent of the lunar one, owing to the inverse cube of distance.",
      },
      {
        plain: "The largest tides come around new moon and full moon.",
        simple: "When the moon is full or new, the sea moves the most.",
        technical:
          "Spring tides occur near syzygy, when the M2 and S2 constituents are in phase, and neaps near quadrature.",
      },
      {
        plain:
          "The shape of a bay can make the water rise far higher than it does nearby.",
        simple: "In a bay shaped like a funnel, the water can climb very high.",
        technical:
          "Near-resonance in the Bay of Fundy amplifies the spring range to about 16 metres.",
      },
      {
        plain: "Friction from the tides is very slowly making our days longer.",
        simple: "The moving sea slows the Earth down by a teeny bit.",
        technical:
          "Tidal dissipation lengthens the day by roughly two milliseconds per century and drives the lunar orbit outwards.",
      },
    ],
    tips: [
      {
        plain:
          "Check a tide table before walking out along a beach or causeway.",
        simple: "Ask when the sea is coming back before you go exploring.",
        technical:
          "Consult predictions for the nearest standard port and apply secondary port differences before planning a crossing.",
      },
      {
        plain: "Note that high water comes about fifty minutes later each day.",
        simple: "Remember that the high sea comes a bit later every day.",
        technical:
          "Shift the schedule by roughly fifty minutes daily, in keeping with the lunar day of 24 hours 50 minutes.",
      },
      {
        plain: "Explore rock pools as the water falls, not when it is rising.",
        simple: "Look in rock pools while the sea is going out.",
        technical:
          "Begin intertidal surveys about two hours before predicted low water, and work down the shore as it ebbs.",
      },
      {
        plain:
          "Allow for wind and air pressure, which can push water above the forecast.",
        simple: "Be extra careful at the beach on windy, stormy days.",
        technical:
          "Add a surge correction: each hectopascal below standard pressure raises the level by about one centimetre.",
      },
    ],
    example:
      "At Mont Saint-Michel in France, the sea can surround the abbey and then retreat for kilometres.",
    likeness: "the sea breathing slowly in and out",
    things: ["rock pool", "moon"],
  },
  {
    name: "batteries",
    plural: true,
    definition: {
      plain:
        "devices that store chemical energy and release it as electricity when needed",
      simple: "small boxes that keep power inside until you want to use it",
      technical:
        "electrochemical cells, alone or combined, in which spontaneous redox reactions drive current through an external circuit",
    },
    facts: [
      {
        plain:
          "Every battery cell has two electrodes with an electrolyte between them.",
        simple:
          "Inside are two different ends with a special goo between them.",
        technical:
          "Anode and cathode are separated by an ion-conducting, electronically insulating electrolyte, usually with a porous separator.",
      },
      {
        plain:
          "Electrons flow through the outside circuit while ions move through the inside.",
        simple: "Tiny bits run through the wire and make your toy go.",
        technical:
          "On discharge, oxidation at the anode frees electrons for the load as charge-balancing ions cross the electrolyte.",
      },
      {
        plain:
          "Rechargeable types can be refilled because their reactions can be run backwards.",
        simple: "Some kinds can be filled up again, and others cannot.",
        technical:
          "Secondary cells tolerate reversal under applied potential, and their capacity fades as parasitic reactions build up.",
      },
      {
        plain: "Lithium-ion batteries store a lot of energy for their weight.",
        simple: "The kind in your phone is light but holds lots of power.",
        technical:
          "Commercial lithium-ion cells deliver roughly 150 to 300 watt-hours per kilogram at about 3.2 to 3.7 volts nominal.",
      },
      {
        plain: "Cold weather reduces the power that a battery can deliver.",
        simple: "When it is very cold, they get tired faster.",
        technical:
          "Low temperature raises charge transfer and electrolyte resistance, and charging below freezing risks lithium plating.",
      },
    ],
    tips: [
      {
        plain:
          "Keep lithium-ion batteries between about 20 and 80 percent charged for a longer life.",
        simple:
          "Charge your tablet before it is empty, and unplug it when full.",
        technical:
          "Limit depth of discharge and time at high state of charge to slow calendar and cycle ageing.",
      },
      {
        plain:
          "Take used batteries to a collection point and never put them in the bin.",
        simple: "Drop old ones in the special box at the shop.",
        technical:
          "Tape the terminals and route spent cells to a licensed recycler to avoid short circuits in waste streams.",
      },
      {
        plain:
          "Stop using any battery that swells, leaks or becomes unusually hot.",
        simple: "Tell a grown-up if one gets fat, wet or hot.",
        technical:
          "Quarantine swollen cells, as gas evolution signals electrolyte decomposition and a higher risk of thermal runaway.",
      },
      {
        plain: "Use the same type and age of battery together in one device.",
        simple: "Use all new ones together, and do not mix old with new.",
        technical:
          "Match cells in series by chemistry, capacity and age, so that the weakest is not driven into reversal.",
      },
    ],
    example:
      "A car battery joins six lead-acid cells to give about twelve volts for starting the engine.",
    likeness: "a lunch box packed with energy for later",
    things: ["charger", "torch"],
  },
  {
    name: "bees",
    plural: true,
    definition: {
      plain:
        "flying insects that gather nectar and pollen and pollinate many plants",
      simple:
        "fuzzy flying insects that visit flowers to collect sweet juice and yellow dust",
      technical:
        "a clade of more than twenty thousand hymenopteran species, most of which provision their brood with pollen and nectar",
    },
    facts: [
      {
        plain:
          "A large share of the fruits and vegetables we eat benefits from bee visits.",
        simple: "Without bees we would have far fewer apples and berries.",
        technical:
          "Animal pollination improves yield or quality in about three quarters of leading food crops, with bees the principal vectors.",
      },
      {
        plain:
          "Honeybees tell nestmates where food is by means of a waggle dance.",
        simple:
          "When a bee finds flowers, she dances to show her sisters the way.",
        technical:
          "The waggle run encodes direction relative to the sun's azimuth, and its duration encodes distance.",
      },
      {
        plain: "Most bee species live alone rather than in large colonies.",
        simple: "Most kinds of bee live by themselves in little holes.",
        technical:
          "Solitary species dominate the group, nesting in soil, stems or cavities and provisioning each brood cell individually.",
      },
      {
        plain:
          "A worker honeybee makes only a small fraction of a teaspoon of honey in her life.",
        simple: "One bee makes just a few tiny drops of honey in her life.",
        technical:
          "Foragers regurgitate nectar to receivers, which add invertase and evaporate it to about eighteen percent water.",
      },
      {
        plain: "All worker bees are female, and only females can sting.",
        simple: "All the busy workers are girls, and boy bees cannot sting.",
        technical:
          "The sting is a modified ovipositor, so haploid drones, which arise by arrhenotoky, lack one.",
      },
    ],
    tips: [
      {
        plain:
          "Plant a mix of flowers that bloom from early spring to late autumn.",
        simple:
          "Grow lots of flowers so that bees always have something to eat.",
        technical:
          "Sow native forage with overlapping phenology to close the spring and late-summer dearth.",
      },
      {
        plain: "Avoid spraying insecticides on plants that are in flower.",
        simple: "Do not use bug spray on flowers.",
        technical:
          "Withhold neonicotinoids and pyrethroids during bloom, and spray at dusk when foraging has ceased.",
      },
      {
        plain: "Stay calm and move away slowly if a bee flies around you.",
        simple: "Stand still or walk away slowly when a bee comes close.",
        technical:
          "Avoid rapid movement and exhaled breath near a colony, since both can trigger defensive recruitment.",
      },
      {
        plain:
          "Leave a patch of bare soil and some hollow stems for wild bees to nest in.",
        simple: "Leave some bare ground and dry stems for bees to live in.",
        technical:
          "Retain friable, south-facing bare ground and pithy stems to support fossorial and cavity-nesting species.",
      },
    ],
    example:
      "A bumblebee shakes pollen loose from a tomato flower by buzzing at just the right pitch.",
    likeness: "tiny couriers on a delivery round",
    things: ["hive", "honeycomb"],
  },
  {
    name: "whales",
    plural: true,
    definition: {
      plain:
        "large sea mammals that breathe air, feed milk to their young and never leave the water",
      simple: "giant animals of the sea that breathe air just like you",
      technical:
        "fully aquatic cetaceans descended from artiodactyls, divided into the parvorders Mysticeti and Odontoceti",
    },
    facts: [
      {
        plain:
          "The blue whale is the largest animal known to have lived, at up to about 30 metres long.",
        simple: "The blue whale is as long as three buses in a row.",
        technical:
          "Balaenoptera musculus reaches about 30 metres and well over 150 tonnes, sustained chiefly by dense swarms of euphausiids.",
      },
      {
        plain:
          "Some whales filter tiny prey through baleen, while others hunt with teeth.",
        simple: "Some have teeth, and others have a giant sieve in the mouth.",
        technical:
          "Mysticetes strain prey through keratinous baleen plates, whereas odontocetes echolocate and seize single items.",
      },
      {
        plain:
          "Sperm whales can dive more than a kilometre deep in search of squid.",
        simple: "Some whales dive into the dark, deep sea to catch squid.",
        technical:
          "Physeter relies on abundant myoglobin, bradycardia and collapsible lungs for dives lasting about an hour.",
      },
      {
        plain: "Humpback males sing long songs that change from year to year.",
        simple:
          "Humpback whales sing long songs and learn new ones from each other.",
        technical:
          "Humpback song has hierarchical units, phrases and themes, and new variants spread between populations by cultural transmission.",
      },
      {
        plain:
          "Whales descend from four-legged land mammals that lived about fifty million years ago.",
        simple:
          "Long ago, the great-great-grandparents of whales walked on land.",
        technical:
          "Eocene fossils such as Pakicetus and Ambulocetus document the transition, with a distinctive involucrum as a synapomorphy.",
      },
    ],
    tips: [
      {
        plain:
          "Choose a tour operator that keeps its distance and limits the time spent near whales.",
        simple: "Pick a boat that does not get too close to whales.",
        technical:
          "Select operators who follow approach codes: low speed, parallel course and at least one hundred metres of separation.",
      },
      {
        plain:
          "Scan the horizon for the spout first, since it is visible from far away.",
        simple: "Look for a puff of mist above the sea.",
        technical:
          "Detect animals by their blow, whose height and angle often identify the species at range.",
      },
      {
        plain:
          "Call a rescue group if you find a stranded animal, and do not push it back.",
        simple: "Call for help if you find one on the beach; never push it.",
        technical:
          "Notify the stranding network, keep the skin moist and the blowhole clear, and await veterinary triage.",
      },
      {
        plain:
          "Reduce plastic use and choose seafood that was caught with low by-catch.",
        simple: "Keep plastic out of the sea so that whales stay safe.",
        technical:
          "Support fisheries that use ropeless gear and monitor by-catch, since entanglement is a leading cause of mortality.",
      },
    ],
    example:
      "Grey whales swim from the cold waters of the Arctic to the lagoons of Mexico to give birth.",
    likeness: "a singing submarine with a heart",
    things: ["blowhole", "tail fluke"],
  },
  {
    name: "soil",
    plural: false,
    definition: {
      plain:
        "the loose upper layer of the ground, made of minerals, organic matter, water, air and living things",
      simple: "the dark ground that plants grow in and worms live in",
      technical:
        "the unconsolidated, biologically active mantle formed from parent material by climate, organisms, relief and time",
    },
    facts: [
      {
        plain:
          "A teaspoon of healthy soil can hold more microbes than there are people on Earth.",
        simple: "One spoonful of dirt is home to billions of living things.",
        technical:
          "Fertile topsoil commonly carries several billion bacterial cells per gram, with metres of fungal hyphae.",
      },
      {
        plain:
          "It can take hundreds of years to form a few centimetres of soil.",
        simple: "Making new ground takes longer than many lifetimes.",
        technical:
          "Pedogenesis proceeds at well under a millimetre a year in most settings, far slower than erosion on tilled land.",
      },
      {
        plain:
          "Sand, silt and clay in different amounts give soil its texture.",
        simple: "Sandy ground feels gritty, and clay feels sticky.",
        technical:
          "Particle-size fractions set texture class, and thus porosity, hydraulic conductivity and cation exchange capacity.",
      },
      {
        plain: "Soils hold more carbon than the air and all plants combined.",
        simple: "The ground keeps lots of carbon tucked away.",
        technical:
          "Global soils store some 1,500 to 2,400 petagrams of organic carbon, which is sensitive to warming and tillage.",
      },
      {
        plain: "Earthworms mix the soil and open channels for air and water.",
        simple: "Worms dig little tunnels that help air and rain get in.",
        technical:
          "Anecic earthworms form macropores and stable casts, which speed infiltration and litter incorporation.",
      },
    ],
    tips: [
      {
        plain: "Test the pH of your soil before you add lime or fertiliser.",
        simple: "Test the ground first to see what your plants need.",
        technical:
          "Take composite samples to a uniform depth and calibrate lime and phosphorus rates to the results.",
      },
      {
        plain:
          "Cover bare ground with mulch or a cover crop to prevent erosion.",
        simple: "Put leaves or straw on bare ground to keep it safe.",
        technical:
          "Maintain residue or living cover through winter to limit raindrop impact, crusting and nitrate leaching.",
      },
      {
        plain:
          "Add compost each year to improve both heavy clay and light sand.",
        simple: "Mix in some compost to make the ground soft and rich.",
        technical:
          "Apply mature compost to raise organic carbon, aggregate stability and water-holding capacity.",
      },
      {
        plain: "Avoid walking on or digging beds when the soil is very wet.",
        simple: "Do not stomp on garden beds after the rain.",
        technical:
          "Keep traffic off soils above the plastic limit, as compaction destroys macroporosity and restricts rooting.",
      },
    ],
    example:
      "A handful of garden loam squeezed in the fist holds together but crumbles at a gentle poke.",
    likeness: "a crowded city just under your feet",
    things: ["earthworm", "root"],
  },
  {
    name: "sleep",
    plural: false,
    definition: {
      plain:
        "a natural, regular state of rest in which the body recovers and the brain sorts memories",
      simple:
        "the rest you get at night, when your body and brain fix themselves",
      technical:
        "a reversible, homeostatically and circadian-regulated state of reduced responsiveness, with alternating NREM and REM stages",
    },
    facts: [
      {
        plain: "Most adults need between seven and nine hours a night.",
        simple: "Children need more of it than grown-ups do.",
        technical:
          "Consensus recommendations give seven or more hours for adults and nine to twelve for school-age children.",
      },
      {
        plain:
          "A night consists of several cycles, each about ninety minutes long.",
        simple:
          "At night you go from light sleep to deep sleep and back again.",
        technical:
          "NREM-REM cycles average about ninety minutes, with slow-wave sleep concentrated early and REM lengthening towards morning.",
      },
      {
        plain: "The brain strengthens new memories while we sleep.",
        simple: "While you sleep, your brain saves what you learned today.",
        technical:
          "Slow oscillations coupled with spindles and hippocampal ripples support the consolidation of declarative memory.",
      },
      {
        plain: "Bright light in the evening delays the body clock.",
        simple: "Bright screens at night tell your brain to stay awake.",
        technical:
          "Evening light acts on melanopsin-containing ganglion cells, suppresses melatonin and shifts the circadian phase later.",
      },
      {
        plain: "Dolphins sleep with one half of the brain at a time.",
        simple:
          "A dolphin lets half of its brain nap while the other half stays awake.",
        technical:
          "Unihemispheric slow-wave sleep lets cetaceans keep surfacing to breathe and stay watchful for predators.",
      },
    ],
    tips: [
      {
        plain: "Go to bed and get up at about the same time every day.",
        simple: "Go to bed at the same time every night.",
        technical:
          "Stabilise rise time first, since a consistent morning light cue anchors circadian phase.",
      },
      {
        plain: "Keep the bedroom cool, dark and quiet throughout the night.",
        simple: "Make your room dark, quiet and a little cool.",
        technical:
          "Hold the room near 16 to 19 degrees Celsius to facilitate the nocturnal fall in core temperature.",
      },
      {
        plain: "Avoid coffee and strong tea from the early afternoon onwards.",
        simple: "Do not drink cola or energy drinks late in the day.",
        technical:
          "Restrict caffeine for at least eight hours before bed, as its half-life averages around five hours.",
      },
      {
        plain: "See a doctor if you snore loudly and feel tired all day.",
        simple: "Tell your parents if you feel tired every single day.",
        technical:
          "Refer loud snorers with daytime somnolence for polysomnography or home testing to exclude obstructive apnoea.",
      },
    ],
    example:
      "A student who sleeps well after revising often recalls more than one who stays up all night.",
    likeness: "a night crew that cleans and repairs the building",
    things: ["pillow", "dream"],
  },
  {
    name: "the heart",
    plural: false,
    definition: {
      plain: "a muscular organ that pumps blood through the whole body",
      simple: "a strong muscle in your chest that pushes blood all around you",
      technical:
        "a four-chambered muscular pump that drives the pulmonary and systemic circulations in series, paced by the sinoatrial node",
    },
    facts: [
      {
        plain:
          "An adult heart usually beats between 60 and 100 times a minute at rest.",
        simple: "When you sit still, it beats more than once each second.",
        technical:
          "Resting sinus rhythm lies between 60 and 100 beats per minute, lower in trained athletes through vagal tone.",
      },
      {
        plain:
          "The right side sends blood to the lungs, and the left side sends it to the body.",
        simple:
          "One side sends blood to your lungs, and the other to the rest.",
        technical:
          "The thin-walled right ventricle faces low pulmonary resistance, while the thicker left ventricle ejects against systemic afterload.",
      },
      {
        plain: "Four valves keep the blood moving in the right direction.",
        simple: "Little doors inside make sure the blood goes the right way.",
        technical:
          "Atrioventricular and semilunar valves open passively along pressure gradients, and their closure yields the first and second heart sounds.",
      },
      {
        plain:
          "The heart makes its own electrical signal, which sets the rhythm.",
        simple: "A tiny spark inside tells it when to beat.",
        technical:
          "Spontaneous depolarisation in nodal tissue spreads through the atrioventricular node and the His-Purkinje system.",
      },
      {
        plain:
          "A heart attack happens when the blood supply to part of the muscle is blocked.",
        simple: "If the heart's own blood pipe gets blocked, it gets hurt.",
        technical:
          "Plaque rupture with thrombotic coronary occlusion causes infarction, and myocardium is lost within hours unless reperfused.",
      },
    ],
    tips: [
      {
        plain: "Move briskly for at least 150 minutes each week.",
        simple: "Run, jump or ride your bike every day.",
        technical:
          "Prescribe 150 to 300 weekly minutes of moderate aerobic activity plus resistance work on two days.",
      },
      {
        plain:
          "Have your blood pressure checked regularly, even if you feel well.",
        simple:
          "Ask the grown-ups at home to have their blood pressure checked.",
        technical:
          "Screen for hypertension with validated cuffs, and confirm raised office readings by ambulatory monitoring.",
      },
      {
        plain:
          "Call an ambulance at once for chest pain that lasts or spreads.",
        simple: "Call for help right away if someone's chest hurts badly.",
        technical:
          "Obtain a 12-lead ECG within ten minutes of contact in suspected acute coronary syndrome.",
      },
      {
        plain: "Do not smoke, and ask for help if you find it hard to stop.",
        simple: "Never start smoking, because it hurts your heart.",
        technical:
          "Offer combined behavioural support and pharmacotherapy, since cessation roughly halves coronary risk within a few years.",
      },
    ],
    example:
      "A runner's pulse may climb from 55 beats a minute at rest to 170 on a steep hill.",
    likeness: "a pump that never takes a day off",
    things: ["heartbeat", "stethoscope"],
  },
  {
    name: "the brain",
    plural: false,
    definition: {
      plain:
        "the organ in the head that controls thought, memory, movement and many body functions",
      simple:
        "the boss inside your head that thinks and tells your body what to do",
      technical:
        "the encephalic part of the central nervous system, comprising cerebrum, cerebellum and brainstem, which integrates sensory input and behaviour",
    },
    facts: [
      {
        plain: "A human brain contains about 86 billion nerve cells.",
        simple:
          "Your head holds more brain cells than there are people on Earth.",
        technical:
          "Isotropic fractionation puts the count near 86 billion neurons, roughly four fifths of them in the cerebellum.",
      },
      {
        plain:
          "The brain makes up about two percent of body weight but uses about a fifth of our energy.",
        simple: "It is small, but it eats a big share of your energy.",
        technical:
          "At some 1.4 kilograms, it takes twenty percent of resting metabolism, mostly to sustain ion gradients and synaptic signalling.",
      },
      {
        plain:
          "Nerve cells pass messages with electrical pulses and chemical signals.",
        simple:
          "Brain cells talk to each other with tiny sparks and special juices.",
        technical:
          "Action potentials trigger calcium-dependent vesicle release, and transmitters gate postsynaptic conductances across the cleft.",
      },
      {
        plain:
          "Learning changes the strength of the connections between cells.",
        simple: "When you practise, the paths in your brain grow stronger.",
        technical:
          "Long-term potentiation and depression alter synaptic efficacy, largely by trafficking of AMPA receptors.",
      },
      {
        plain: "The idea that we use only ten percent of our brain is a myth.",
        simple: "You use all of your brain, not just a small part.",
        technical:
          "Functional imaging and lesion data refute the ten percent claim, as no sizeable region is silent or expendable.",
      },
    ],
    tips: [
      {
        plain:
          "Spread your learning over several days rather than cramming in one night.",
        simple: "Learn a little each day, not everything at once.",
        technical:
          "Exploit the spacing effect by scheduling retrieval at expanding intervals instead of massing your practice.",
      },
      {
        plain: "Wear a helmet when you cycle, ski or climb.",
        simple: "Wear a helmet on your bike to keep your head safe.",
        technical:
          "Mandate certified helmets to reduce linear acceleration and the risk of skull fracture and focal injury.",
      },
      {
        plain:
          "Call for help at once if a face droops, an arm is weak or speech is slurred.",
        simple:
          "Get help fast if someone suddenly cannot speak or smile properly.",
        technical:
          "Apply the FAST criteria and establish onset time, because thrombolysis is generally limited to four and a half hours.",
      },
      {
        plain: "Do one demanding task at a time, since switching has a cost.",
        simple: "Do one hard thing at a time.",
        technical:
          "Minimise task switching, which incurs reaction time costs and loads prefrontal control networks.",
      },
    ],
    example:
      "London taxi drivers who learned thousands of streets showed changes in a brain area used for navigation.",
    likeness: "a busy switchboard that never closes",
    things: ["neuron", "skull"],
  },
  {
    name: "sound waves",
    plural: true,
    definition: {
      plain:
        "vibrations that travel through air, water or solids and that we can hear",
      simple: "wobbles in the air that your ears can hear",
      technical:
        "longitudinal pressure disturbances that propagate through an elastic medium at a speed set by its stiffness and density",
    },
    facts: [
      {
        plain:
          "In air at room temperature, sound travels at about 343 metres per second.",
        simple: "Sound is fast, but light is much, much faster.",
        technical:
          "In an ideal gas, speed is the square root of gamma R T over molar mass, giving 343 metres per second at 20 Celsius.",
      },
      {
        plain:
          "Faster vibrations give a higher pitch, and larger ones give a louder tone.",
        simple: "Quick wobbles sound high, and big wobbles sound loud.",
        technical:
          "Pitch tracks fundamental frequency, while loudness depends on pressure amplitude, spectrum and duration.",
      },
      {
        plain:
          "Sound cannot travel through empty space, because there is nothing to vibrate.",
        simple: "In space there is no air, so nobody could hear you shout.",
        technical:
          "A vacuum offers no medium for compression and rarefaction, so acoustic propagation is impossible there.",
      },
      {
        plain: "Sound moves over four times faster in water than in air.",
        simple: "Whales hear far away because sound zooms through water.",
        technical:
          "The high bulk modulus of seawater gives about 1,500 metres per second, despite its much greater density.",
      },
      {
        plain:
          "Young people can hear from about 20 to 20,000 vibrations a second.",
        simple: "Children can hear squeaky sounds that grandparents cannot.",
        technical:
          "The nominal audible band spans 20 hertz to 20 kilohertz, and presbycusis lowers the upper limit with age.",
      },
    ],
    tips: [
      {
        plain:
          "Wear ear protection at loud concerts and when you use power tools.",
        simple: "Cover your ears or wear ear muffs near loud noise.",
        technical:
          "Limit exposure to 85 decibels A-weighted over eight hours, and halve the time for each extra three.",
      },
      {
        plain: "Use curtains, rugs and bookshelves to reduce echo in a room.",
        simple: "Put rugs and soft things in a room to stop echoes.",
        technical:
          "Treat first reflection points with porous absorbers, and use bass traps for low-frequency room modes.",
      },
      {
        plain:
          "Count the seconds between lightning and thunder and divide by three for kilometres.",
        simple:
          "Count after the flash: every three seconds means about one kilometre.",
        technical:
          "Estimate range by multiplying flash-to-bang delay by 0.34 to obtain kilometres to the discharge channel.",
      },
      {
        plain:
          "Fill glasses with different amounts of water and tap them to compare pitches.",
        simple:
          "Tap glasses with more or less water and hear the notes change.",
        technical:
          "Measure the resonances of partly filled glasses with a spectrum analyser and relate them to added mass.",
      },
    ],
    example: "An ambulance siren seems to drop in pitch as it drives past you.",
    likeness: "ripples spreading across a pond",
    things: ["drum", "echo"],
  },
  {
    name: "recycling",
    plural: false,
    definition: {
      plain:
        "the collection and processing of used materials so that they can be made into new products",
      simple:
        "turning old things into new things instead of throwing them away",
      technical:
        "the recovery of post-consumer and post-industrial materials as secondary feedstock in place of virgin resources",
    },
    facts: [
      {
        plain:
          "Making aluminium from old cans takes about 95 percent less energy than making it from ore.",
        simple: "Making a can from old cans saves lots and lots of power.",
        technical:
          "Secondary aluminium avoids Bayer refining and Hall-Heroult electrolysis and saves some 95 percent of primary energy.",
      },
      {
        plain:
          "Glass can be melted and reshaped again and again without losing quality.",
        simple: "An old glass bottle can become a new one again and again.",
        technical:
          "Cullet lowers furnace temperature and emissions, and glass shows no intrinsic loss of quality over repeated cycles.",
      },
      {
        plain:
          "Paper fibres get shorter each time, so they can be reused only a limited number of times.",
        simple: "Paper gets weaker each time, so it cannot go round forever.",
        technical:
          "Repulping shortens and hornifies the fibres, which limits useful life to roughly five to seven cycles.",
      },
      {
        plain:
          "Only about a tenth of the world's plastic waste has ever been recycled.",
        simple: "Most plastic is thrown away and never used again.",
        technical:
          "Global estimates put cumulative plastic recycling near nine percent, limited by mixed polymers, additives and contamination.",
      },
      {
        plain:
          "Food left in containers can spoil a whole batch of clean material.",
        simple: "A greasy pizza box can spoil the clean paper near it.",
        technical:
          "Organic contamination raises reject rates at sorting plants and lowers bale grade and market price.",
      },
    ],
    tips: [
      {
        plain:
          "Check your local rules, because what is accepted differs from place to place.",
        simple: "Read the signs on the bins where you live.",
        technical:
          "Follow the accepted-materials list of your own facility, as optical sorters and end markets vary.",
      },
      {
        plain: "Rinse cans and jars quickly before you put them in the bin.",
        simple: "Rinse out the jar before it goes in the bin.",
        technical:
          "Remove gross residue with a brief rinse, since trace moisture is tolerable but organics are not.",
      },
      {
        plain: "Reduce and reuse first, and recycle what is left.",
        simple: "Use things again before you put them in the bin.",
        technical:
          "Apply the waste hierarchy, giving prevention and reuse precedence over material recovery.",
      },
      {
        plain:
          "Keep plastic bags out of mixed bins, since they jam the sorting machines.",
        simple: "Do not put plastic bags in the bin with bottles.",
        technical:
          "Divert film plastics to store take-back, as they wrap around disc screens and force shutdowns.",
      },
    ],
    example:
      "A drinks can dropped in the right bin may return to the shop as a new can within two months.",
    likeness: "a second life for things that seemed finished",
    things: ["bottle", "bin"],
  },
];
