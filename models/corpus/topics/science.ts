/** @file Topics about physics, chemistry, mathematics, space, engineering and technology. */
import type { Topic } from "../topic.ts";

export const scienceTopics: readonly Topic[] = [
  {
    name: "light",
    plural: false,
    definition: {
      plain:
        "a form of energy that travels in waves and lets us see the world around us",
      simple:
        "the bright stuff that travels from lamps and the sun to your eyes",
      technical:
        "electromagnetic radiation that the eye can detect, with vacuum wavelengths of roughly 380 to 750 nanometres",
    },
    facts: [
      {
        plain:
          "In empty space, light travels at almost 300,000 kilometres every second.",
        simple: "In one second, light could race around the Earth seven times.",
        technical:
          "The vacuum speed of light is fixed at exactly 299,792,458 metres per second and thereby defines the metre.",
      },
      {
        plain:
          "White light is a mixture of colours, which a glass prism can spread apart.",
        simple: "White light has all the colours hiding inside it.",
        technical:
          "A prism disperses white light because the refractive index of glass rises as wavelength falls across the visible band.",
      },
      {
        plain:
          "Light bends when it passes at an angle from one clear material into another.",
        simple:
          "A straw in a glass of water looks bent because light changes direction.",
        technical:
          "Refraction at an interface obeys Snell's law, with the angles set by the ratio of the two refractive indices.",
      },
      {
        plain:
          "Some experiments show light behaving as a wave, while others show it behaving as particles.",
        simple: "Light can act like ripples on a pond or like tiny balls.",
        technical:
          "Interference reveals wave behaviour, whereas the photoelectric effect requires quanta whose energy is proportional to frequency.",
      },
      {
        plain:
          "An apple looks red because it reflects red light and absorbs most other colours.",
        simple: "A red apple sends red light to your eyes and keeps the rest.",
        technical:
          "Perceived surface colour depends on spectral reflectance, the illuminant and the responses of three classes of cone.",
      },
    ],
    tips: [
      {
        plain:
          "Place a desk lamp to the side so that your hand casts no shadow on the page.",
        simple: "Put your lamp at the side so your hand makes no shadow.",
        technical:
          "Position task lighting opposite the writing hand to avoid shadows and veiling reflections across the working plane.",
      },
      {
        plain:
          "Draw rays as straight lines with arrows when you work out where an image forms.",
        simple: "Draw light as straight lines with arrows on them.",
        technical:
          "Trace the parallel, central and focal rays through a thin lens to locate the image before calculating.",
      },
      {
        plain:
          "Choose warm bulbs for the evening and cooler, whiter ones for detailed work.",
        simple:
          "Use soft yellow light at night and bright white light for work.",
        technical:
          "Specify about 2,700 kelvin for evening interiors and 4,000 kelvin or above where fine visual tasks are done.",
      },
      {
        plain:
          "Tilt a compact disc near a window to see white light split into colours.",
        simple: "Tip an old shiny disc near a window and look for colours.",
        technical:
          "Use a compact disc as a reflection grating, since its 1.6 micrometre track pitch disperses the visible spectrum.",
      },
    ],
    example:
      "Sunlight passing through a glass of water throws a small patch of colours on the table.",
    likeness: "a messenger that never stops to rest",
    things: ["prism", "shadow"],
  },
  {
    name: "friction",
    plural: false,
    definition: {
      plain:
        "the force that resists movement when two surfaces slide, or try to slide, against each other",
      simple: "the rubbing force that slows things down when they touch",
      technical:
        "the tangential contact force that opposes relative motion, actual or impending, between two bodies pressed together",
    },
    facts: [
      {
        plain:
          "Rubbing two surfaces together turns some of the energy of movement into heat.",
        simple: "Your hands get warm when you rub them together.",
        technical:
          "Sliding contact dissipates mechanical energy, most of which appears as internal energy close to the interface.",
      },
      {
        plain: "A heavy box is harder to set moving than it is to keep moving.",
        simple:
          "The first push is the hardest, and then the box slides more easily.",
        technical:
          "For most dry pairs of materials, the coefficient of static friction exceeds the kinetic coefficient.",
      },
      {
        plain:
          "Walking would be impossible if shoes could not grip the ground.",
        simple:
          "Without any grip, your feet would slip as if you stood on ice.",
        technical:
          "Human gait relies on static friction at the foot, with a required coefficient of about 0.2 on level ground.",
      },
      {
        plain:
          "Oil makes machine parts slide easily by keeping their surfaces slightly apart.",
        simple: "Oil sits between two parts so that they do not scrape.",
        technical:
          "In hydrodynamic lubrication, a pressurised fluid film carries the load and replaces asperity contact with viscous shear.",
      },
      {
        plain:
          "Wheels lose far less energy than sledges because rolling involves little sliding.",
        simple: "A cart with wheels is much easier to pull than a sledge.",
        technical:
          "Rolling resistance arises mainly from hysteresis in the deformed contact zone, with coefficients often below 0.02.",
      },
    ],
    tips: [
      {
        plain:
          "Put a drop of oil on a squeaking hinge and work it back and forth.",
        simple: "Ask for a drop of oil when a door squeaks.",
        technical:
          "Apply a light lubricant to the hinge pin and cycle the joint so that the film spreads evenly.",
      },
      {
        plain:
          "Spread sand or grit on an icy path to give shoes something to grip.",
        simple: "Throw some sand on ice so that nobody slips.",
        technical:
          "Treat icy walkways with abrasive grit, which raises the slip resistance even when salt no longer melts ice.",
      },
      {
        plain:
          "Check the tread on your tyres before the wet season and replace worn ones.",
        simple: "Look at the grooves in your bike tyres and swap smooth ones.",
        technical:
          "Measure tread depth across the tyre, because shallow grooves drain poorly and invite aquaplaning.",
      },
      {
        plain:
          "Tilt a board slowly until a block slides, then compare different surfaces in the same way.",
        simple: "Lift one end of a board until a toy begins to slide.",
        technical:
          "Raise an inclined plane to the angle of repose, whose tangent gives the coefficient of static friction.",
      },
    ],
    example:
      "A cyclist squeezes the brakes, and the pads press on the rim until the bicycle stops.",
    likeness: "a cautious friend who tugs at your sleeve whenever you rush",
    things: ["brake pad", "ice rink"],
  },
  {
    name: "heat",
    plural: false,
    definition: {
      plain: "energy that moves from a warmer place to a cooler one",
      simple: "warmth that moves from hot things to cold things",
      technical:
        "energy transferred between systems because of a temperature difference, as distinct from work or stored internal energy",
    },
    facts: [
      {
        plain:
          "Warmth can travel by contact, by moving air or liquid, and by invisible rays.",
        simple: "Warmth can spread by touch, in moving air, or as rays.",
        technical:
          "The three modes of transfer are conduction, convection and radiation, which usually act together in real systems.",
      },
      {
        plain:
          "A metal spoon feels colder than a wooden one because it draws warmth from your hand faster.",
        simple:
          "Metal feels cold because it steals warmth from your fingers quickly.",
        technical:
          "Perceived coldness tracks thermal effusivity, so at equal temperature metals extract more energy from skin than wood.",
      },
      {
        plain: "Most materials grow slightly larger as they warm up.",
        simple: "Things get a tiny bit bigger when they get hot.",
        technical:
          "Thermal expansion reflects the anharmonic interatomic potential, with steel lengthening about twelve parts per million per kelvin.",
      },
      {
        plain:
          "Water warms slowly and cools slowly, which keeps coastal weather mild.",
        simple: "The sea takes a long time to warm up or cool down.",
        technical:
          "With a specific heat capacity near 4.18 kilojoules per kilogram kelvin, the ocean damps seasonal temperature swings.",
      },
      {
        plain:
          "Melting ice absorbs energy without becoming any warmer until it has all melted.",
        simple: "Melting ice stays just as cold until all of it is water.",
        technical:
          "During fusion, the latent heat of 334 kilojoules per kilogram is absorbed at a constant zero degrees Celsius.",
      },
      {
        plain:
          "Nothing can be colder than absolute zero, about 273 degrees below the freezing point of water.",
        simple: "There is a coldest cold, and nothing can ever go below it.",
        technical:
          "Absolute zero lies at minus 273.15 degrees Celsius and, by the third law, is unattainable in finite steps.",
      },
    ],
    tips: [
      {
        plain:
          "Wear several thin layers in cold weather, because the air between them insulates you.",
        simple: "Wear many thin layers, as the air in between keeps you warm.",
        technical:
          "Layer garments to trap still air, whose low conductivity of about 0.025 watts per metre kelvin provides insulation.",
      },
      {
        plain:
          "Keep sofas and curtains away from radiators so that warm air can circulate.",
        simple: "Leave space around the radiator so warm air can move.",
        technical:
          "Preserve clearance around radiators, since obstructing the convective plume lowers their effective output.",
      },
      {
        plain:
          "Stir hot pans with a wooden or plastic spoon instead of a metal one.",
        simple: "Stir hot soup with a wooden spoon, not a metal one.",
        technical:
          "Select utensils of low thermal conductivity for stirring, so that conduction along the handle stays negligible.",
      },
      {
        plain:
          "Seal gaps around doors and windows before you spend money on a bigger heater.",
        simple: "Block the gaps round doors and windows first.",
        technical:
          "Reduce infiltration losses by draught-proofing the envelope before sizing any new heating plant.",
      },
    ],
    example:
      "A mug of cocoa left on the table warms the air around it until both have the same temperature.",
    likeness:
      "a rumour that spreads through a crowd until everyone has heard it",
    things: ["radiator", "thermometer"],
  },
  {
    name: "atoms",
    plural: true,
    definition: {
      plain:
        "the tiny building blocks of matter, each with a nucleus surrounded by electrons",
      simple: "the very tiny bits that everything is made of",
      technical:
        "the smallest units of a chemical element, each comprising a nucleus of protons and neutrons bound to electrons",
    },
    facts: [
      {
        plain:
          "The number of protons in the nucleus decides which element it is.",
        simple: "Count the protons in the middle, and you know if it is gold.",
        technical:
          "The atomic number, equal to the proton count, fixes elemental identity, whereas the neutron number distinguishes isotopes.",
      },
      {
        plain:
          "Nearly all the mass sits in the nucleus, which takes up almost none of the space.",
        simple: "The middle is heavy but as small as a pea in a stadium.",
        technical:
          "The nucleus holds over 99.9 percent of the mass within a radius some ten thousand times smaller or more.",
      },
      {
        plain:
          "Millions of them, side by side, would fit across the full stop at the end of a sentence.",
        simple: "Millions of them in a row would fit across one dot.",
        technical:
          "Typical atomic diameters of 0.1 to 0.5 nanometres place several million side by side within half a millimetre.",
      },
      {
        plain:
          "Sharing or swapping electrons lets them join together into molecules and crystals.",
        simple: "They hold hands by sharing even tinier bits called electrons.",
        technical:
          "Covalent, ionic and metallic bonding all arise from the rearrangement of valence electrons that lowers total energy.",
      },
      {
        plain:
          "Most of the carbon, oxygen and iron in your body was made inside stars long ago.",
        simple: "Bits of your body were cooked inside stars long ago.",
        technical:
          "Elements from carbon to iron originate largely in stellar nucleosynthesis and are dispersed by winds and supernovae.",
      },
    ],
    tips: [
      {
        plain:
          "Learn the first twenty elements of the periodic table before you study the rest.",
        simple: "Learn just the first few elements, starting with hydrogen.",
        technical:
          "Memorise elements one to twenty with their electron configurations before tackling the transition series.",
      },
      {
        plain:
          "Build models of small molecules with clay and sticks to see how the parts connect.",
        simple: "Make water from clay: one big ball and two small ones.",
        technical:
          "Construct ball-and-stick models to relate bond angles to the number of electron domains around each centre.",
      },
      {
        plain:
          "Count every kind on both sides of a chemical equation to check that it balances.",
        simple: "Check that each side has the same number of every kind.",
        technical:
          "Balance equations by conserving each element and the net charge, adjusting coefficients but never subscripts.",
      },
      {
        plain:
          "Treat drawings of neat circular orbits as a rough sketch, not as a true picture.",
        simple: "Remember that the neat rings in drawings are only pretend.",
        technical:
          "Regard Bohr orbits as a teaching device and reason with orbitals as probability distributions instead.",
      },
    ],
    example:
      "One drop of water contains well over a thousand billion billion of these particles, two of hydrogen for each one of oxygen.",
    likeness: "a box of toy bricks from which everything else is built",
    things: ["electron", "nucleus"],
  },
  {
    name: "acids",
    plural: true,
    definition: {
      plain:
        "substances that release hydrogen ions in water and have a pH below seven",
      simple: "sour things like lemon juice, some of which can burn",
      technical:
        "proton donors in the Bronsted sense, or electron-pair acceptors in the broader definition given by Lewis",
    },
    facts: [
      {
        plain:
          "Each step down the pH scale means ten times as many hydrogen ions in the water.",
        simple: "One step down the scale makes it ten times stronger.",
        technical:
          "Because pH is the negative decimal logarithm of hydrogen ion activity, one unit represents a tenfold change.",
      },
      {
        plain:
          "Lemons and vinegar taste sour because they contain weak examples such as citric and acetic acid.",
        simple:
          "Lemons and vinegar are sour because they have weak ones inside.",
        technical:
          "Citric acid has three dissociable protons, while acetic acid, with a pKa of 4.76, ionises only slightly.",
      },
      {
        plain:
          "Your stomach makes hydrochloric acid, which helps to digest food and kill germs.",
        simple: "Your tummy makes a strong one to break down your dinner.",
        technical:
          "Gastric parietal cells secrete hydrochloric acid, lowering luminal pH to between one and three and activating pepsin.",
      },
      {
        plain: "Mixing one with a base produces a salt and water.",
        simple: "Mix one with its opposite, and you get salt and water.",
        technical:
          "Neutralisation combines hydronium with hydroxide, releasing about 57 kilojoules per mole for strong electrolytes.",
      },
      {
        plain:
          "Zinc and iron fizz in them, giving off hydrogen gas as the metal dissolves.",
        simple: "Some metals fizz in them and slowly disappear.",
        technical:
          "Metals with negative standard electrode potentials reduce hydrogen ions and evolve hydrogen gas as they dissolve.",
      },
    ],
    tips: [
      {
        plain: "Wear goggles and gloves whenever you work with a strong one.",
        simple: "Always wear goggles to keep your eyes safe.",
        technical:
          "Use splash goggles and gloves rated for the reagent, and handle fuming concentrates only in a hood.",
      },
      {
        plain:
          "Pour the acid slowly into the water, and never the other way round.",
        simple: "Let the teacher pour it into water, never water into it.",
        technical:
          "Dilute by adding concentrate to water with stirring, so that the heat of hydration dissipates without spattering.",
      },
      {
        plain:
          "Never mix acidic cleaners with bleach, because the mixture gives off poisonous chlorine.",
        simple: "Never mix cleaning bottles, as that can make a poison gas.",
        technical:
          "Segregate acidic descalers from hypochlorite products, which liberate toxic chlorine gas when acidified.",
      },
      {
        plain:
          "Boil red cabbage and use the purple water to test what is in your kitchen.",
        simple: "Use purple cabbage water, which turns pink in lemon juice.",
        technical:
          "Extract anthocyanins from red cabbage as a broad-range indicator, red at low pH and yellow in strong alkali.",
      },
    ],
    example:
      "Vinegar poured over baking soda foams at once because the reaction sets carbon dioxide free.",
    likeness:
      "a generous guest who gives a small present to everyone in the room",
    things: ["lemon", "test tube"],
  },
  {
    name: "metals",
    plural: true,
    definition: {
      plain:
        "shiny materials such as iron and copper that conduct electricity and can usually be bent into shape",
      simple: "strong, shiny stuff like iron, gold and silver",
      technical:
        "elements and alloys with delocalised valence electrons, which confer conductivity, lustre and, in most cases, ductility",
    },
    facts: [
      {
        plain:
          "Electricity flows through them easily because some of their electrons are free to move.",
        simple: "Tiny bits inside can run about, so electricity gets through.",
        technical:
          "Partly filled bands give conduction electrons high mobility, with silver showing the lowest room-temperature resistivity of any element.",
      },
      {
        plain: "Iron rusts when water and oxygen reach its surface.",
        simple: "A wet iron nail turns brown and crumbly in the air.",
        technical:
          "Corrosion of iron is electrochemical, with anodic dissolution coupled to oxygen reduction in a film of electrolyte.",
      },
      {
        plain:
          "Mixing different ones makes alloys such as bronze and steel, which are often harder than pure metal.",
        simple:
          "Copper mixed with tin makes bronze, which is harder than both.",
        technical:
          "Solute atoms strain the lattice and impede dislocation motion, which raises the yield strength of an alloy.",
      },
      {
        plain:
          "Mercury is the only one that is liquid at ordinary room temperature.",
        simple: "One of them, called mercury, is runny like water.",
        technical:
          "Mercury melts at minus 38.8 degrees Celsius, partly because relativistic contraction of its 6s electrons weakens bonding.",
      },
      {
        plain:
          "Most have to be extracted from ores, although gold is often found in its pure form.",
        simple: "Most of them are hidden in rocks and must be melted out.",
        technical:
          "Reactive elements occur as oxides or sulphides and require smelting or electrolysis, whereas noble ones occur native.",
      },
    ],
    tips: [
      {
        plain:
          "Dry garden tools after use and wipe them with a little oil to prevent rust.",
        simple: "Dry your tools and rub on some oil to stop rust.",
        technical:
          "Remove moisture and apply a thin oil film, which excludes both the electrolyte and dissolved oxygen.",
      },
      {
        plain:
          "Rinse and recycle drink cans, since melting old aluminium uses far less energy than making new.",
        simple: "Rinse your drink cans and put them in the recycling.",
        technical:
          "Segregate aluminium scrap for remelting, which needs about five percent of the energy of primary smelting.",
      },
      {
        plain:
          "Use screws of the same material as the part they hold, especially outdoors.",
        simple: "Match the screw to the metal it goes into.",
        technical:
          "Avoid joining dissimilar alloys in wet service, because galvanic coupling accelerates attack on the anodic member.",
      },
      {
        plain:
          "Keep foil and cutlery out of the microwave oven, because they can cause sparks.",
        simple: "Keep forks and foil out of the microwave.",
        technical:
          "Exclude thin or pointed conductors from microwave cavities, where induced field concentration leads to arcing.",
      },
    ],
    example:
      "A copper pan spreads the warmth of the flame so evenly that the sauce does not burn in one spot.",
    likeness:
      "a dance floor where the couples stay put while the children run freely between them",
    things: ["nail", "copper wire"],
  },
  {
    name: "glass",
    plural: false,
    definition: {
      plain:
        "a hard, usually clear material made by melting sand with other minerals and cooling the mixture",
      simple: "a hard, see-through stuff made by melting sand",
      technical:
        "an amorphous solid, most often a soda-lime silicate, formed by cooling a melt through its transition without crystallisation",
    },
    facts: [
      {
        plain:
          "Its atoms are arranged without the regular pattern found in a crystal.",
        simple: "Its tiny parts lie in a muddle instead of neat rows.",
        technical:
          "The silica network has short-range tetrahedral order but lacks the long-range periodicity of quartz.",
      },
      {
        plain:
          "Soda is added to the sand because it lowers the temperature needed for melting.",
        simple: "Adding soda helps the sand to melt more easily.",
        technical:
          "Sodium oxide acts as a network modifier, breaking bridging oxygen bonds and lowering the viscosity of the melt.",
      },
      {
        plain:
          "Flat window panes are made by floating the hot liquid on a bath of molten tin.",
        simple: "Windows are made flat by floating them on melted tin.",
        technical:
          "In the float process, a ribbon of melt spreads on molten tin under a protective nitrogen and hydrogen atmosphere.",
      },
      {
        plain:
          "The side windows of cars are heat-treated so that they break into small, blunt pieces.",
        simple:
          "Side windows of cars break into little lumps, not sharp knives.",
        technical:
          "Tempering leaves the surfaces in compression and the core in tension, so fracture yields small dice-like fragments.",
      },
      {
        plain:
          "Old window panes are uneven because of how they were made, not because they slowly flowed.",
        simple: "Old windows look wavy because of how people made them.",
        technical:
          "Room-temperature viscosity is far too high for flow within historical times, so wedge-shaped panes reflect crown manufacture.",
      },
    ],
    tips: [
      {
        plain: "Warm a jar slowly before you pour hot liquid into it.",
        simple: "Warm the jar first, or hot jam may crack it.",
        technical:
          "Preheat vessels gradually, since steep thermal gradients in a high-expansion composition generate tensile stress at the surface.",
      },
      {
        plain:
          "Pick up broken pieces with thick gloves and wrap them in paper before throwing them away.",
        simple: "Call a grown-up when something breaks, and do not touch it.",
        technical:
          "Handle shards with cut-resistant gloves and discard them in a rigid, labelled container.",
      },
      {
        plain:
          "Sort bottles by colour when your local recycling point asks for it.",
        simple: "Put green, brown and clear bottles in the right bins.",
        technical:
          "Separate cullet by colour, because iron and chromium contamination tints clear batches irreversibly.",
      },
      {
        plain:
          "Clean windows on a cloudy day, because direct sunshine dries the soap into streaks.",
        simple: "Wash windows when it is cloudy so no streaks are left.",
        technical:
          "Wash panes out of direct sun, so that surfactant solution can be squeegeed off before it evaporates.",
      },
    ],
    example:
      "A glassblower gathers a glowing lump on a pipe and blows it into a vase within minutes.",
    likeness: "a crowd that froze in the middle of a dance",
    things: ["window", "marble"],
  },
  {
    name: "plastic",
    plural: false,
    definition: {
      plain:
        "a mouldable material made of very long chain molecules, most often produced from oil or gas",
      simple: "a light stuff made from oil that can take any shape",
      technical:
        "a synthetic or semi-synthetic polymer, usually compounded with additives, that flows or is shaped during processing",
    },
    facts: [
      {
        plain:
          "Its molecules are long chains made by linking thousands of small units together.",
        simple: "Inside are long chains, like strings of a thousand beads.",
        technical:
          "Polymerisation joins monomers such as ethylene or styrene into macromolecules with molar masses above ten thousand.",
      },
      {
        plain:
          "Some kinds soften whenever they are heated, while others set hard for good.",
        simple: "Some kinds melt again when hot, and others never do.",
        technical:
          "Thermoplastics soften reversibly, whereas thermosets form covalent crosslinks on curing and char instead of melting.",
      },
      {
        plain:
          "Bakelite, invented in 1907, was the first kind made entirely from synthetic ingredients.",
        simple: "The first fully man-made kind was used for old telephones.",
        technical:
          "Bakelite, a phenol-formaldehyde resin invented by Leo Baekeland in 1907, was the first wholly synthetic thermoset.",
      },
      {
        plain:
          "Discarded pieces can last for centuries and slowly break into fragments too small to see.",
        simple: "Old bottles crumble into tiny bits but do not really go away.",
        technical:
          "Photo-oxidation embrittles discarded polymers and fragments them into microplastics, while mineralisation remains extremely slow.",
      },
      {
        plain:
          "Only a small share of everything produced so far, about a tenth, has been recycled.",
        simple: "Only about one piece in ten has ever been recycled.",
        technical:
          "Global estimates put cumulative recycling near nine percent, with the remainder incinerated, landfilled or released.",
      },
    ],
    tips: [
      {
        plain:
          "Look for the number in the small triangle to learn which type you are holding.",
        simple: "Find the little triangle and read the number inside.",
        technical:
          "Consult the resin identification code, remembering that it denotes the polymer and not local recyclability.",
      },
      {
        plain: "Carry a cloth bag so that you need fewer disposable ones.",
        simple: "Take a cloth bag with you to the shop.",
        technical:
          "Substitute durable carriers and use them often enough to offset their larger production footprint.",
      },
      {
        plain:
          "Heat food in china or glass unless the container is marked as safe for microwaves.",
        simple: "Warm up your food on a china plate.",
        technical:
          "Avoid heating unrated containers, because temperature and fat content accelerate migration of additives into food.",
      },
      {
        plain:
          "Rinse bottles and tubs before recycling them, as leftover food can spoil a whole load.",
        simple: "Rinse the yoghurt pot before you put it in the bin.",
        technical:
          "Remove organic residue before collection, since contamination lowers bale grade and the quality of reprocessed resin.",
      },
    ],
    example:
      "A drink bottle made of polyester can be shredded and spun into the filling of a warm jacket.",
    likeness: "a bowl of cooked spaghetti that has set into a shape",
    things: ["bottle", "toy brick"],
  },
  {
    name: "lasers",
    plural: true,
    definition: {
      plain:
        "devices that produce a narrow, intense beam of light of almost exactly one colour",
      simple: "special lamps that make a thin, straight and very bright beam",
      technical:
        "optical oscillators that emit coherent, nearly monochromatic radiation through stimulated emission in a pumped gain medium",
    },
    facts: [
      {
        plain:
          "The word is short for light amplification by stimulated emission of radiation.",
        simple: "Each letter of the name stands for a longer word.",
        technical:
          "The acronym denotes light amplification by stimulated emission of radiation, a process whose theory Einstein outlined in 1917.",
      },
      {
        plain:
          "The first working model was built in 1960 around a rod of artificial ruby.",
        simple: "The first one was made in 1960 with a red gem.",
        technical:
          "Theodore Maiman demonstrated the first device in 1960, with a flashlamp-pumped ruby rod emitting at 694 nanometres.",
      },
      {
        plain:
          "All the waves in the beam march in step, so it spreads out very little.",
        simple: "The beam stays thin because all its waves march in step.",
        technical:
          "High spatial coherence allows divergence close to the diffraction limit set by wavelength and beam waist.",
      },
      {
        plain:
          "Pulses sent through glass fibres carry most of the world's internet traffic.",
        simple:
          "Flashes in thin glass threads carry films and messages around the world.",
        technical:
          "Semiconductor sources near 1,550 nanometres, where silica attenuation is lowest, drive long-haul fibre links.",
      },
      {
        plain:
          "Scientists bounce pulses off mirrors on the moon to measure its distance within centimetres.",
        simple:
          "People shine them at mirrors on the moon to see how far it is.",
        technical:
          "Lunar ranging times the round trip to retroreflectors left by Apollo missions, resolving distance to centimetres or better.",
      },
    ],
    tips: [
      {
        plain:
          "Never point the beam at anyone's eyes, at mirrors or at aircraft.",
        simple: "Never shine the beam at faces or at planes.",
        technical:
          "Terminate every beam path below eye level and control specular reflections, especially above class two.",
      },
      {
        plain:
          "Read the safety class on the label before you switch a new device on.",
        simple: "Ask a grown-up to read the label before you use one.",
        technical:
          "Verify the class under the applicable standard and choose eyewear by optical density at the emitted wavelength.",
      },
      {
        plain:
          "Buy pointers only from reliable shops, because cheap ones are often stronger than they claim.",
        simple: "Stay away from cheap pointers, as they may be too strong.",
        technical:
          "Test low-cost green pointers for infrared leakage, since many omit the filter that blocks the pump wavelengths.",
      },
      {
        plain:
          "Test the speed and power of a cutter on scrap material before you start the real piece.",
        simple: "Try the cutter on a spare piece of wood first.",
        technical:
          "Run a power and feed-rate matrix on offcuts to establish kerf width and heat-affected zone.",
      },
    ],
    example:
      "A supermarket scanner sweeps a thin red beam across the label on a packet of rice.",
    likeness:
      "a marching band in which everyone wears the same colour and keeps step",
    things: ["beam", "mirror"],
  },
  {
    name: "radio",
    plural: false,
    definition: {
      plain:
        "a way of sending sound and other information through the air with invisible waves",
      simple: "a way to send voices and music through the air without wires",
      technical:
        "communication by modulated electromagnetic waves with frequencies from about three kilohertz to three hundred gigahertz",
    },
    facts: [
      {
        plain:
          "The waves travel at the speed of light and need no air to carry them.",
        simple: "The waves are as fast as light and even cross empty space.",
        technical:
          "Being electromagnetic, the waves propagate in vacuum at c, so a signal to lunar distance takes about 1.3 seconds.",
      },
      {
        plain:
          "Each station uses its own frequency, which lets a receiver pick out one at a time.",
        simple: "Every station has its own number, so they do not mix.",
        technical:
          "A receiver selects one allocated channel by mixing it down to an intermediate frequency and filtering it there.",
      },
      {
        plain:
          "AM changes the strength of the wave, while FM changes how quickly it vibrates.",
        simple:
          "The wave carries music by growing and shrinking or by wiggling faster.",
        technical:
          "Amplitude modulation encodes audio in the envelope, whereas frequency modulation encodes it in instantaneous deviation from the carrier.",
      },
      {
        plain:
          "Short waves can reach other continents because a high layer of the air bends them back.",
        simple: "Some waves bounce off the sky and land in faraway countries.",
        technical:
          "Ionospheric refraction returns signals of roughly 3 to 30 megahertz, allowing skywave paths of thousands of kilometres.",
      },
      {
        plain:
          "In 1901, a team led by Marconi reported hearing a signal sent across the Atlantic.",
        simple: "Long ago, a man named Marconi sent a signal over the ocean.",
        technical:
          "Marconi reported receiving the Morse letter S in Newfoundland in December 1901, transmitted from Poldhu in Cornwall.",
      },
    ],
    tips: [
      {
        plain:
          "Move the aerial higher or nearer to a window if the sound is weak.",
        simple: "Pull out the aerial and stand by a window.",
        technical:
          "Raise the antenna and match its polarisation to the transmitter to improve the received signal level.",
      },
      {
        plain:
          "Keep receivers away from chargers and LED lamps, which can cause a buzzing noise.",
        simple: "Switch off the charger nearby if you hear a buzz.",
        technical:
          "Locate switched-mode supplies by elimination and suppress their common-mode noise with ferrite chokes.",
      },
      {
        plain:
          "Keep a battery or wind-up set at home so that you can hear news in a power cut.",
        simple: "Keep one that you can wind up for when the lights go out.",
        technical:
          "Maintain a battery or crank-powered receiver, because broadcast infrastructure often outlasts cellular networks in emergencies.",
      },
      {
        plain:
          "Listen before you speak on a shared channel, and keep every message short.",
        simple: "Listen first, then talk, and keep it short.",
        technical:
          "Monitor the frequency before transmitting, and use standard procedure words to minimise time on air.",
      },
    ],
    example:
      "A sailor far from land hears the storm warning on a small receiver in the cabin.",
    likeness:
      "a lighthouse that flashes messages too fast and too faint for the eye",
    things: ["aerial", "microphone"],
  },
  {
    name: "telescopes",
    plural: true,
    definition: {
      plain:
        "instruments that gather light or other radiation to make distant objects appear brighter and nearer",
      simple: "long tubes that make faraway things look close and bright",
      technical:
        "instruments that collect and focus radiation from remote sources, gaining in sensitivity and angular resolution with aperture",
    },
    facts: [
      {
        plain:
          "Galileo used one in 1610 to discover four moons circling Jupiter.",
        simple: "Galileo looked through one and saw four moons around Jupiter.",
        technical:
          "Galileo published his observations of the four largest Jovian satellites in March 1610 in Sidereus Nuncius.",
      },
      {
        plain:
          "The width of the main lens or mirror matters more than how much it magnifies.",
        simple: "A wide one catches more light, and that matters most.",
        technical:
          "Light grasp scales with the square of the aperture, while useful magnification peaks at about two per millimetre.",
      },
      {
        plain:
          "Large models use mirrors, because a huge lens would sag under its own weight.",
        simple:
          "The biggest ones use mirrors, as a giant lens would be too heavy.",
        technical:
          "Reflectors avoid chromatic aberration and permit support from behind, so no refractor in use exceeds about one metre.",
      },
      {
        plain:
          "Moving air blurs the view, so observatories are built on high, dry mountains or sent into space.",
        simple:
          "Wobbly air makes stars twinkle, so people build them on mountains.",
        technical:
          "Turbulence limits ground-based seeing to around one arcsecond, which good sites, adaptive optics or orbit can overcome.",
      },
      {
        plain:
          "Looking at distant galaxies means seeing them as they were millions or billions of years ago.",
        simple:
          "They show us the past, because old light takes ages to arrive.",
        technical:
          "Finite light travel time makes high-redshift surveys a direct record of earlier epochs in cosmic history.",
      },
    ],
    tips: [
      {
        plain:
          "Begin with binoculars and a star chart before you buy anything expensive.",
        simple: "Start with binoculars and a map of the stars.",
        technical:
          "Learn the sky with 7x50 or 10x50 binoculars, whose wide true field simplifies star hopping.",
      },
      {
        plain:
          "Let the instrument cool outdoors for half an hour before you observe.",
        simple: "Leave it outside for a while before you look.",
        technical:
          "Allow the optics to reach ambient temperature, so that tube currents no longer degrade the image.",
      },
      {
        plain:
          "Start with the eyepiece of lowest power to find your target, then switch to a stronger one.",
        simple: "Use the weakest eyepiece first to find things.",
        technical:
          "Acquire the object with the longest focal length eyepiece, then raise magnification as the seeing permits.",
      },
      {
        plain:
          "Never point it at the sun without a proper filter over the front.",
        simple: "Never, ever point it at the sun.",
        technical:
          "Fit a certified full-aperture solar filter before the objective, because eyepiece filters may crack from concentrated heat.",
      },
    ],
    example:
      "On a clear night, even a small instrument on a balcony shows the rings of Saturn.",
    likeness: "a wide bucket set out to catch starlight",
    things: ["tripod", "lens cap"],
  },
  {
    name: "microscopes",
    plural: true,
    definition: {
      plain:
        "instruments that make very small objects look large enough to study",
      simple: "tools that make tiny things look big",
      technical:
        "instruments that form magnified images of specimens with light, electrons or a scanned probe",
    },
    facts: [
      {
        plain:
          "Two lenses work together: one near the specimen and one near the eye.",
        simple: "Two lenses team up to make a flea look huge.",
        technical:
          "In a compound design, the objective forms a real intermediate image, which the eyepiece then magnifies.",
      },
      {
        plain:
          "Visible light cannot show details much smaller than about 200 nanometres.",
        simple: "Some things are so small that light cannot show them.",
        technical:
          "Diffraction limits conventional optical resolution to about half the wavelength divided by the numerical aperture.",
      },
      {
        plain:
          "Electron beams reveal far smaller details than light can, down to single atoms.",
        simple: "Some use tiny electrons in place of light to see even more.",
        technical:
          "The picometre-scale wavelength of accelerated electrons lets aberration-corrected transmission instruments resolve atomic columns.",
      },
      {
        plain:
          "Robert Hooke coined the word cell in 1665 after looking at a thin slice of cork.",
        simple: "A man saw little rooms in cork and called them cells.",
        technical:
          "In Micrographia, published in 1665, Robert Hooke described the empty walls of cork tissue as cells.",
      },
      {
        plain:
          "Coloured dyes are often added because most living cells are nearly transparent.",
        simple: "Cells are almost clear, so people dye them to see them.",
        technical:
          "Stains such as haematoxylin and eosin supply amplitude contrast that unstained, weakly absorbing tissue lacks.",
      },
    ],
    tips: [
      {
        plain:
          "Start with the lowest magnification, find what you want, and only then zoom in.",
        simple: "Begin with the smallest lens and find your bug.",
        technical:
          "Locate and centre the specimen with the 4x objective before rotating to higher numerical apertures.",
      },
      {
        plain:
          "Raise the lens away from the slide when focusing, so that you never crack the glass.",
        simple: "Turn the lens up and away so nothing cracks.",
        technical:
          "Focus by increasing the working distance, which prevents the objective from striking the coverslip.",
      },
      {
        plain:
          "Cut specimens as thin as you can so that light passes through them.",
        simple: "Use a very thin slice so light shines through it.",
        technical:
          "Prepare sections of about five micrometres with a microtome to limit out-of-focus haze.",
      },
      {
        plain:
          "Clean the lenses only with special paper, because ordinary tissue can scratch them.",
        simple: "Wipe the lens only with the soft paper made for it.",
        technical:
          "Remove immersion oil promptly with lens tissue and an approved solvent to protect coatings and cement.",
      },
    ],
    example:
      "A drop of pond water under a school instrument turns out to be full of gliding green specks.",
    likeness: "a keyhole into a world beneath your fingertips",
    things: ["slide", "eyepiece"],
  },
  {
    name: "the sun",
    plural: false,
    definition: {
      plain:
        "the star at the centre of our solar system, which supplies the Earth with light and warmth",
      simple: "the star that gives us daylight and keeps us warm",
      technical:
        "a G-type main-sequence star of about 4.6 billion years, powered by hydrogen fusion in its core",
    },
    facts: [
      {
        plain:
          "Its energy comes from hydrogen nuclei joining to form helium deep inside.",
        simple: "It shines because tiny bits squeeze together in its middle.",
        technical:
          "The proton-proton chain converts roughly six hundred million tonnes of hydrogen to helium every second in the core.",
      },
      {
        plain:
          "Sunlight needs a little more than eight minutes to reach the Earth.",
        simple: "Its light takes eight minutes to get to your window.",
        technical:
          "At one astronomical unit, the light travel time from the photosphere is about 499 seconds.",
      },
      {
        plain: "More than a million Earths would fit inside it.",
        simple: "It is so big that a million Earths could fit inside.",
        technical:
          "Its radius of about 109 Earth radii corresponds to some 1.3 million terrestrial volumes.",
      },
      {
        plain:
          "Dark spots come and go on its surface in a cycle of about eleven years.",
        simple: "It gets freckles, with the most about every eleven years.",
        technical:
          "Sunspot number follows the Schwabe cycle of about eleven years, driven by the internal magnetic dynamo.",
      },
      {
        plain:
          "The visible surface has a temperature of about 5,500 degrees Celsius.",
        simple: "Its outside is hot enough to turn iron into gas.",
        technical:
          "The effective temperature of the photosphere is 5,772 kelvin, whereas the corona exceeds one million.",
      },
      {
        plain:
          "In about five billion years, it will swell into a red giant and later fade.",
        simple: "Far in the future, it will grow huge and red.",
        technical:
          "After core hydrogen exhaustion in some five billion years, it will ascend the red giant branch and end as a white dwarf.",
      },
    ],
    tips: [
      {
        plain:
          "Apply sunscreen generously and repeat it every two hours when you are outdoors.",
        simple: "Put on plenty of sun cream, and do it again later.",
        technical:
          "Apply broad-spectrum sunscreen at two milligrams per square centimetre and renew it every two hours.",
      },
      {
        plain:
          "Use certified eclipse glasses, because ordinary sunglasses cannot protect your eyes.",
        simple: "Wear real eclipse glasses, and never look up without them.",
        technical:
          "View eclipses only through filters meeting ISO 12312-2, since retinal photochemical damage is painless and lasting.",
      },
      {
        plain:
          "Seek shade around midday in summer, when the rays are strongest.",
        simple: "Play in the shade in the middle of the day.",
        technical:
          "Limit exposure when the ultraviolet index reaches three or more, typically within hours of solar noon.",
      },
      {
        plain:
          "Project its image through a small hole onto white card to view it safely.",
        simple: "Let light pass through a tiny hole onto paper and look there.",
        technical:
          "Build a pinhole projector, whose image diameter is roughly the projection distance divided by 109.",
      },
    ],
    example:
      "On a winter morning, the frost on a roof melts first on the side that faces south.",
    likeness: "a giant campfire with the planets gathered round it",
    things: ["sunspot", "sundial"],
  },
  {
    name: "Mars",
    plural: false,
    definition: {
      plain:
        "the fourth planet from the sun, a cold and dusty world about half as wide as the Earth",
      simple: "a cold red planet next door to ours",
      technical:
        "the fourth planet from the sun, a terrestrial body of 3,390 kilometres mean radius with a thin atmosphere",
    },
    facts: [
      {
        plain: "The planet looks red because its dust is full of rusted iron.",
        simple: "The ground is red because it is full of rust.",
        technical:
          "Ferric oxides in the regolith and airborne dust absorb blue light and give the surface its reddish albedo.",
      },
      {
        plain:
          "A day there lasts only about forty minutes longer than a day on Earth.",
        simple: "A day there is nearly as long as ours.",
        technical:
          "The mean Martian solar day, or sol, lasts 24 hours, 39 minutes and 35 seconds.",
      },
      {
        plain:
          "Olympus Mons, its tallest volcano, rises more than twice as high as Everest.",
        simple: "It has a volcano more than twice as tall as Everest.",
        technical:
          "Olympus Mons, a shield volcano, stands almost 22 kilometres above the datum and spans about 600 kilometres.",
      },
      {
        plain:
          "The thin air consists mostly of carbon dioxide and could not be breathed.",
        simple: "You could not breathe the thin air on this planet.",
        technical:
          "The atmosphere is about 95 percent carbon dioxide, with a mean surface pressure near six millibars.",
      },
      {
        plain:
          "Dry river beds and old lake floors show that water once flowed across the surface.",
        simple: "Long ago, rivers and lakes covered parts of the ground.",
        technical:
          "Valley networks, deltas and hydrated minerals indicate sustained surface water during the Noachian and early Hesperian.",
      },
      {
        plain:
          "Two small, lumpy moons named Phobos and Deimos travel round it.",
        simple: "Two little moons shaped like potatoes go round it.",
        technical:
          "Its satellites, Phobos and Deimos, are small irregular bodies with orbital periods of 7.7 and 30.3 hours.",
      },
    ],
    tips: [
      {
        plain:
          "Look for a steady orange point of light when the planet is closest, about every 26 months.",
        simple: "Look for an orange dot that does not twinkle.",
        technical:
          "Plan observations around opposition, which recurs with a synodic period of roughly 780 days.",
      },
      {
        plain:
          "Browse the raw pictures that rovers send back, which are published online for everyone.",
        simple: "Look at the rover photos with a grown-up.",
        technical:
          "Consult the Planetary Data System for calibrated rover images and the accompanying instrument metadata.",
      },
      {
        plain:
          "Compare its size, gravity and temperature with those of the Earth to remember the numbers.",
        simple: "Compare it with Earth: smaller, colder and much drier.",
        technical:
          "Tabulate radius, surface gravity of 3.7 metres per second squared and insolation against terrestrial values.",
      },
      {
        plain:
          "Use a coloured filter on your telescope to bring out the dark markings and polar caps.",
        simple: "Try an orange filter to see the dark patches better.",
        technical:
          "Fit an orange or red filter to raise the contrast of albedo features, and blue for clouds.",
      },
    ],
    example:
      "The rover Perseverance landed in Jezero crater in 2021 and began to collect samples of rock.",
    likeness: "a desert that someone moved into a deep freezer",
    things: ["rover", "dust storm"],
  },
  {
    name: "comets",
    plural: true,
    definition: {
      plain:
        "lumps of ice, dust and rock that grow long tails when they come near the sun",
      simple: "dirty snowballs in space that grow glowing tails",
      technical:
        "volatile-rich small bodies that develop a coma and tails by sublimation as they approach perihelion",
    },
    facts: [
      {
        plain:
          "The tail always points away from the sun, whichever way the comet is moving.",
        simple:
          "The tail always points away from the sun, like hair in the wind.",
        technical:
          "Ion tails follow the solar wind antisunward, while dust tails curve under radiation pressure and orbital motion.",
      },
      {
        plain:
          "Halley's Comet returns about every 76 years and is next due in 2061.",
        simple: "One famous comet comes back about every 76 years.",
        technical:
          "Halley's Comet, the archetype of its dynamical class, next reaches perihelion in July 2061.",
      },
      {
        plain:
          "Those on very long orbits come from a vast, distant cloud around the solar system.",
        simple: "Many come from a huge cloud far beyond all the planets.",
        technical:
          "Long-period objects are injected from the Oort cloud by stellar passages and the galactic tide.",
      },
      {
        plain:
          "Dust left along their paths causes meteor showers when the Earth passes through it.",
        simple: "Their dust makes shooting stars when it hits our air.",
        technical:
          "Annual showers such as the Perseids occur when Earth intersects a meteoroid stream shed by a parent body.",
      },
      {
        plain:
          "In 2014, a small probe from the Rosetta mission made the first soft landing on one.",
        simple: "In 2014, a little robot landed on one for the first time.",
        technical:
          "Philae, released by the Rosetta orbiter, made the first soft touchdown on a cometary nucleus in November 2014.",
      },
    ],
    tips: [
      {
        plain:
          "Get far away from street lamps and allow your eyes twenty minutes to adapt.",
        simple: "Find a dark place and wait until your eyes get used to it.",
        technical:
          "Choose a site with a sky darker than magnitude 21 per square arcsecond, and preserve dark adaptation.",
      },
      {
        plain:
          "Check an astronomy website for the best dates, because brightness is hard to predict.",
        simple: "Look up which nights are best before you go out.",
        technical:
          "Consult current ephemerides and recent magnitude estimates, since outbursts and fading defeat most forecasts.",
      },
      {
        plain:
          "Use binoculars rather than a strong telescope, since the glow spreads over a wide patch.",
        simple: "Use binoculars, because the fuzzy glow is wide.",
        technical:
          "Prefer low magnification and a wide true field, which preserve the surface brightness contrast of the coma.",
      },
      {
        plain:
          "Take a photograph of several seconds with the camera on a tripod to bring out the tail.",
        simple: "Put the camera on a stand and take a slow photo.",
        technical:
          "Stack short tripod exposures aligned on the nucleus, keeping each below the star-trailing limit.",
      },
    ],
    example:
      "In 1997, Comet Hale-Bopp hung in the evening sky for months, bright enough to see from large cities.",
    likeness: "a snowball that sheds sparkling dust as it races past a fire",
    things: ["tail", "snowball"],
  },
  {
    name: "satellites",
    plural: true,
    definition: {
      plain:
        "objects that circle a planet, and above all the machines people have placed in orbit around the Earth",
      simple: "machines that fly round and round the Earth in space",
      technical:
        "bodies in bound orbit about a primary, and in common usage artificial spacecraft in geocentric orbit",
    },
    facts: [
      {
        plain:
          "The first artificial one, Sputnik 1, was launched by the Soviet Union in October 1957.",
        simple: "The first one was a shiny ball that went beep.",
        technical:
          "Sputnik 1, the first artificial satellite, was launched on 4 October 1957 and transmitted for three weeks.",
      },
      {
        plain:
          "Staying in orbit is a matter of moving sideways fast enough to keep missing the ground.",
        simple: "They fall all the time but move so fast that they miss us.",
        technical:
          "Circular orbital velocity equals the square root of the gravitational parameter over radius, about 7.8 kilometres per second when low.",
      },
      {
        plain:
          "At a height of about 36,000 kilometres, one can hover over the same spot on the equator.",
        simple: "Very high up, one can seem to hang still in the sky.",
        technical:
          "A geostationary orbit, at 35,786 kilometres altitude and zero inclination, has a period of one sidereal day.",
      },
      {
        plain:
          "Pictures taken from above help forecasters follow storms before they reach land.",
        simple: "They take photos of clouds and warn us about storms.",
        technical:
          "Geostationary imagers and polar sounders supply radiances that numerical weather models assimilate several times daily.",
      },
      {
        plain:
          "Thousands of dead machines and broken pieces now circle the Earth as space junk.",
        simple: "Lots of old broken bits fly around up there as rubbish.",
        technical:
          "Surveillance networks track tens of thousands of debris objects, each a collision hazard at relative speeds near ten kilometres per second.",
      },
    ],
    tips: [
      {
        plain:
          "Watch the sky in the hour or two after sunset to see them cross as moving points.",
        simple: "Look up after sunset for a star that slowly moves.",
        technical:
          "Observe in twilight, when objects in low orbit remain sunlit while the ground lies in shadow.",
      },
      {
        plain:
          "Use a tracking app to learn when the International Space Station will pass overhead.",
        simple: "Use an app to find out when the space station flies over.",
        technical:
          "Propagate current two-line elements to predict passes, refreshing them every few days as drag accumulates.",
      },
      {
        plain:
          "Point a television dish at a clear part of the sky, free of trees and buildings.",
        simple: "Point the dish where no tree is in the way.",
        technical:
          "Align the dish in azimuth, elevation and polarisation, then peak on carrier-to-noise ratio.",
      },
      {
        plain:
          "Try free images of your home region to see how it has changed over the years.",
        simple: "Look at your town from above, then and now.",
        technical:
          "Download open Landsat or Sentinel-2 scenes and compare vegetation indices across matching seasons.",
      },
    ],
    example:
      "A weather craft above the Atlantic photographs a hurricane every few minutes as it nears the coast.",
    likeness: "a stone on a string that someone swings round and round",
    things: ["dish", "orbit"],
  },
  {
    name: "rockets",
    plural: true,
    definition: {
      plain:
        "vehicles that push themselves forward by throwing hot gas out behind them",
      simple: "fast machines that shoot up by blowing hot gas down",
      technical:
        "reaction-propelled vehicles that carry both fuel and oxidiser and gain momentum by expelling exhaust at high velocity",
    },
    facts: [
      {
        plain:
          "Pushing gas backwards pushes the vehicle forwards with an equal force.",
        simple: "Gas shoots one way, so the rocket goes the other way.",
        technical:
          "Thrust equals the mass flow rate times exhaust velocity, plus a pressure term at the nozzle exit.",
      },
      {
        plain:
          "They carry their own oxygen, which lets the engine burn where there is no air.",
        simple: "They bring their own oxygen, because space has no air.",
        technical:
          "Onboard oxidiser, commonly liquid oxygen, makes combustion independent of the atmosphere and thus possible in vacuum.",
      },
      {
        plain:
          "Dropping empty stages on the way up saves the weight of carrying them further.",
        simple: "Empty parts fall off so that the rest can go faster.",
        technical:
          "Staging sheds structural mass, raising the attainable velocity change under the logarithmic Tsiolkovsky equation.",
      },
      {
        plain:
          "Fuel makes up around nine tenths of the weight on the launch pad.",
        simple: "At the start, nearly all the weight is fuel.",
        technical:
          "Orbital launchers have propellant mass fractions of around 0.9, leaving only a few percent for payload.",
      },
      {
        plain:
          "Powder-filled tubes flew in China centuries before anyone thought of space travel.",
        simple: "People in China made little ones hundreds of years ago.",
        technical:
          "Black powder versions are documented in China by the thirteenth century, long before liquid propellants flew in 1926.",
      },
    ],
    tips: [
      {
        plain:
          "Start with a water bottle and a bicycle pump before you try model engines.",
        simple: "Make one from a plastic bottle, water and a pump.",
        technical:
          "Begin with water-bottle designs at moderate pressure, filled to about one third for near-optimal impulse.",
      },
      {
        plain:
          "Stand well back and launch outdoors, with nobody leaning over the tube.",
        simple: "Stand far back, and never lean over it.",
        technical:
          "Observe the minimum distance for the impulse class, and keep a removable safety interlock in the circuit.",
      },
      {
        plain:
          "Add fins near the bottom and weight to the nose for a straight flight.",
        simple: "Put fins at the bottom and some clay in the nose.",
        technical:
          "Keep the centre of mass at least one body diameter ahead of the centre of pressure.",
      },
      {
        plain:
          "Change one thing at a time, and write down how high each flight goes.",
        simple: "Change one thing, try again, and write it down.",
        technical:
          "Vary a single parameter per flight and log apogee with an altimeter to isolate its effect.",
      },
    ],
    example:
      "The Saturn V burned about two thousand tonnes of fuel and oxygen in under three minutes.",
    likeness: "a balloon that you let go before tying the knot",
    things: ["launch pad", "nose cone"],
  },
  {
    name: "bridges",
    plural: true,
    definition: {
      plain:
        "structures that carry a road, railway or path over an obstacle such as a river",
      simple: "roads that let you cross over water or a valley",
      technical:
        "spanning structures that transfer deck loads across an obstacle to piers, abutments or anchorages",
    },
    facts: [
      {
        plain:
          "An arch stands firm because its own weight squeezes the stones together.",
        simple: "In an arch, every stone pushes on the next and holds it.",
        technical:
          "A masonry arch carries load in compression so long as the thrust line stays within the ring.",
      },
      {
        plain:
          "The longest spans hang from steel cables stretched between tall towers.",
        simple: "The longest ones hang from strong ropes made of steel.",
        technical:
          "Suspension designs hold the span record, with a main span of 2,023 metres at Canakkale since 2022.",
      },
      {
        plain:
          "Triangles make a frame stiff, since their shape cannot change unless a side does.",
        simple: "Triangles keep the frame strong, because they cannot wobble.",
        technical:
          "Trusses resolve loads into axial forces, as pin-jointed triangles are geometrically stable without rigid joints.",
      },
      {
        plain:
          "Small gaps are left in the road so that it can expand on hot days.",
        simple: "Little gaps give the road room to grow on hot days.",
        technical:
          "Expansion joints and sliding bearings accommodate thermal movement, roughly twelve millimetres per kilometre per kelvin in steel.",
      },
      {
        plain:
          "Wind can be a danger, as it was in 1940, when one at Tacoma twisted itself apart.",
        simple: "Strong wind once twisted one until it fell down.",
        technical:
          "Aeroelastic flutter destroyed the Tacoma Narrows crossing in 1940 at a wind speed of about 65 kilometres per hour.",
      },
    ],
    tips: [
      {
        plain:
          "Build a model from paper or spaghetti and load it slowly until it breaks.",
        simple: "Build one from spaghetti and see how much it can hold.",
        technical:
          "Test scale models to failure and note whether members buckle, tear or lose their joints first.",
      },
      {
        plain:
          "Look underneath as you cross on foot to see how the weight reaches the ground.",
        simple: "Look under it to see what holds it up.",
        technical:
          "Trace the load path from deck through stringers, girders and bearings down to the foundations.",
      },
      {
        plain:
          "Obey posted weight limits, which are based on the weakest part of the structure.",
        simple: "Read the sign that says how heavy a truck may be.",
        technical:
          "Respect posted limits, since the rating reflects the controlling member under present condition.",
      },
      {
        plain:
          "Drive slowly in frost, because an open deck freezes sooner than the road beside it.",
        simple: "Take care in winter, as these freeze before the road does.",
        technical:
          "Expect early icing on elevated decks, which lose heat from both faces and lack ground storage.",
      },
    ],
    example:
      "The Pont du Gard in the south of France has stood for almost two thousand years on arches laid without mortar.",
    likeness: "a helping hand stretched from one bank to the other",
    things: ["arch", "steel cable"],
  },
  {
    name: "engines",
    plural: true,
    definition: {
      plain: "machines that turn the energy in fuel into movement",
      simple: "machines that burn fuel to make things move",
      technical:
        "devices that convert chemical or thermal energy into mechanical work, usually through a repeating thermodynamic cycle",
    },
    facts: [
      {
        plain:
          "A petrol engine repeats four steps: it draws in, squeezes, burns and pushes out its mixture.",
        simple: "Four steps repeat: suck in, squeeze, bang and blow out.",
        technical:
          "The Otto cycle comprises intake, compression, power and exhaust strokes over two revolutions of the crankshaft.",
      },
      {
        plain:
          "Diesel types need no spark, because squeezing the air makes it hot enough to light the fuel.",
        simple: "A diesel squeezes air until it is hot enough to burn fuel.",
        technical:
          "Compression ratios of about 14 to 22 raise charge temperature beyond the autoignition point of diesel fuel.",
      },
      {
        plain:
          "More than half of the energy in the fuel of a typical car is lost as heat.",
        simple: "Most of the fuel just makes the car warm.",
        technical:
          "Practical spark-ignition units reach 25 to 40 percent thermal efficiency, well below the Carnot limit.",
      },
      {
        plain:
          "Steam models drove pumps in mines long before they pulled trains.",
        simple: "The first steam ones pumped water out of mines.",
        technical:
          "Newcomen's atmospheric design drained mines from 1712, nearly a century before high-pressure steam locomotion.",
      },
      {
        plain:
          "A jet burns fuel in a stream of compressed air and uses the exhaust to push forwards.",
        simple: "A jet pushes a plane by blowing hot air out of the back.",
        technical:
          "Turbofans follow the Brayton cycle and gain propulsive efficiency from a large bypass flow of slower air.",
      },
    ],
    tips: [
      {
        plain:
          "Check the oil with the dipstick on level ground when the motor has been off for a while.",
        simple: "Help a grown-up check the oil with the long stick.",
        technical:
          "Read the dipstick on level ground after drain-down, and keep the oil level between the two marks.",
      },
      {
        plain: "Avoid high speeds during the first minutes of a cold start.",
        simple: "Go gently at first, until it has warmed up.",
        technical:
          "Limit speed and load until the oil reaches working temperature, since cold clearances and viscosity raise wear.",
      },
      {
        plain:
          "Replace the air filter on schedule so that dirt cannot reach the moving parts.",
        simple: "Change the air filter when it gets dirty.",
        technical:
          "Renew the intake filter at the stated interval, because ingested silica abrades rings and bores.",
      },
      {
        plain:
          "Never run a motor in a closed garage, as its fumes can kill within minutes.",
        simple:
          "Never let one run in a closed garage, because the smoke is poison.",
        technical:
          "Ventilate any space with running machinery, given that carbon monoxide binds haemoglobin far more strongly than oxygen.",
      },
    ],
    example:
      "When you turn the key of a lawnmower, a spark lights the petrol and the blade starts to spin.",
    likeness: "a drummer who turns thousands of tiny bangs into steady motion",
    things: ["piston", "spark plug"],
  },
  {
    name: "solar panels",
    plural: true,
    definition: {
      plain: "flat devices that turn sunlight directly into electricity",
      simple: "flat, dark sheets that make electricity from sunshine",
      technical:
        "assemblies of photovoltaic cells, usually crystalline silicon, that convert incident irradiance into direct current",
    },
    facts: [
      {
        plain:
          "Light knocks electrons loose inside the silicon, and their movement makes a current.",
        simple: "Sunlight bumps tiny bits loose, and they flow as electricity.",
        technical:
          "Photons above the 1.1 electronvolt bandgap create electron-hole pairs, which the junction field separates into a current.",
      },
      {
        plain:
          "Typical models on roofs turn about a fifth of the sunlight into electrical energy.",
        simple: "They turn about one part in five of the sunshine into power.",
        technical:
          "Commercial silicon modules reach 20 to 24 percent efficiency, against a single-junction theoretical limit near 33 percent.",
      },
      {
        plain:
          "Cold, bright days suit them well, because they lose efficiency as they heat up.",
        simple: "They like cold sunny days better than very hot ones.",
        technical:
          "Output falls by roughly 0.3 to 0.4 percent for every kelvin of cell temperature above 25 degrees Celsius.",
      },
      {
        plain:
          "An inverter changes their steady current into the alternating kind used in homes.",
        simple: "A special box changes the power so your kettle can use it.",
        technical:
          "Grid-tied inverters synthesise alternating current in phase with the mains while tracking the maximum power point.",
      },
      {
        plain:
          "The price has fallen by about nine tenths since 2010, which explains their rapid spread.",
        simple: "They cost far less now than when your parents were young.",
        technical:
          "Module prices have followed an experience curve, dropping by around a fifth with each doubling of cumulative production.",
      },
    ],
    tips: [
      {
        plain:
          "Check for shade from trees and chimneys before you choose where to mount them.",
        simple: "Pick a spot where no tree makes a shadow.",
        technical:
          "Survey the horizon for shading, since one obscured cell can limit a whole series string.",
      },
      {
        plain:
          "Run the washing machine around noon, when your own power is most plentiful.",
        simple: "Do the washing at midday, while the sun is strong.",
        technical:
          "Shift flexible loads into the generation peak to raise the self-consumption ratio.",
      },
      {
        plain:
          "Compare several quotes, and ask how long the warranty on power output lasts.",
        simple: "Ask more than one shop what they would cost.",
        technical:
          "Compare bids by levelised cost, inverter warranty and guaranteed degradation over at least 25 years.",
      },
      {
        plain:
          "Let a professional do the wiring, because the current is dangerous whenever the sun shines.",
        simple: "Let an expert do the wires, as they can hurt you.",
        technical:
          "Entrust string wiring to qualified installers, as illuminated arrays stay live at several hundred volts.",
      },
    ],
    example:
      "Ten panels on a roof in the south of England can supply roughly as much power in a year as a small family uses.",
    likeness: "a field of sunflowers that grows electricity in place of seeds",
    things: ["roof", "sunny day"],
  },
  {
    name: "nuclear power",
    plural: false,
    definition: {
      plain:
        "electricity made from the heat released when the nuclei of heavy atoms are split",
      simple: "a way to make electricity by splitting very tiny atoms",
      technical:
        "electricity generation from the controlled fission of uranium or plutonium, with the heat driving a turbine cycle",
    },
    facts: [
      {
        plain:
          "One small pellet of fuel holds about as much energy as a tonne of coal.",
        simple:
          "A bit of fuel the size of your fingertip beats a tonne of coal.",
        technical:
          "A uranium dioxide pellet of about seven grams yields energy comparable to that of one tonne of coal.",
      },
      {
        plain:
          "Each split nucleus frees neutrons that go on to split others in a chain reaction.",
        simple: "One atom splits and makes more split, like falling dominoes.",
        technical:
          "Fission of uranium-235 releases between two and three neutrons on average, sustaining criticality when the multiplication factor is one.",
      },
      {
        plain:
          "Control rods soak up neutrons and slow the reaction down when they are lowered.",
        simple: "Special rods slide in to calm everything down.",
        technical:
          "Absorbers such as boron, cadmium or hafnium insert negative reactivity, and full insertion shuts the core down.",
      },
      {
        plain:
          "Spent fuel remains dangerous for thousands of years and has to be stored with great care.",
        simple: "The used fuel stays harmful for ages, so it is locked away.",
        technical:
          "Long-lived actinides keep spent fuel radiotoxic for over 100,000 years, which motivates deep geological disposal.",
      },
      {
        plain:
          "Running a plant emits almost no carbon dioxide, because nothing is burned.",
        simple: "Nothing burns, so hardly any smoke goes into the sky.",
        technical:
          "Lifecycle emissions are commonly estimated near 12 grams of carbon dioxide equivalent per kilowatt-hour, similar to wind.",
      },
    ],
    tips: [
      {
        plain:
          "Tell fission and fusion apart: the first splits nuclei, and the second joins them.",
        simple: "Remember that fission splits and fusion joins.",
        technical:
          "Distinguish fission of heavy nuclides from fusion of light ones by their positions on the binding energy curve.",
      },
      {
        plain:
          "Compare energy sources by deaths, emissions and cost per unit of electricity produced.",
        simple: "Compare each kind of power in a fair way.",
        technical:
          "Normalise fatalities, emissions and levelised cost per terawatt-hour before ranking generation technologies.",
      },
      {
        plain:
          "Check the unit whenever you read about radiation, since the numbers vary enormously.",
        simple: "Look at the units, not only at the big numbers.",
        technical:
          "Separate activity in becquerels, absorbed dose in grays and effective dose in sieverts before comparing figures.",
      },
      {
        plain:
          "Visit the information centre of a power station to see how the parts fit together.",
        simple: "Visit a power station and look at the models.",
        technical:
          "Tour a visitor centre with a plant schematic, and follow the primary and secondary circuits.",
      },
    ],
    example:
      "In France, about two thirds of the electricity comes from reactors, many of them beside large rivers.",
    likeness: "a kettle heated by a stone that stays hot for years",
    things: ["reactor", "cooling tower"],
  },
  {
    name: "GPS",
    plural: false,
    definition: {
      plain:
        "a system of satellites that lets a receiver work out where it is on Earth",
      simple: "a helper from space that tells you where you are",
      technical:
        "a satellite navigation system in which receivers derive position and time from one-way ranging signals",
    },
    facts: [
      {
        plain:
          "A receiver needs signals from at least four satellites to find its place and the exact time.",
        simple: "Your phone listens to four or more satellites to find you.",
        technical:
          "Four pseudoranges suffice to solve for three coordinates and the receiver clock bias.",
      },
      {
        plain:
          "Distance is worked out from how long each signal takes to arrive.",
        simple: "It measures how long each signal takes to reach you.",
        technical:
          "Each pseudorange is the apparent transit time of the spreading code multiplied by the speed of light.",
      },
      {
        plain:
          "Atomic clocks aboard keep time so well because a tiny error would shift the map by metres.",
        simple:
          "Each satellite has a super clock, since small mistakes get you lost.",
        technical:
          "Rubidium or caesium standards are carried because ten nanoseconds of clock error equals three metres of range.",
      },
      {
        plain:
          "Receivers only listen, so using the system does not reveal your position to the satellites.",
        simple:
          "The satellites talk, your phone listens, and they never see you.",
        technical:
          "The space segment broadcasts passively received signals, so the architecture supports unlimited users without any uplink.",
      },
      {
        plain:
          "Tall buildings can confuse it, because reflected signals arrive late.",
        simple:
          "It gets muddled between tall buildings, where signals bounce around.",
        technical:
          "In urban canyons, multipath and non-line-of-sight reception bias pseudoranges by tens of metres.",
      },
    ],
    tips: [
      {
        plain:
          "Download the map before a trip into the hills, where there may be no mobile network.",
        simple: "Save the map before you go into the hills.",
        technical:
          "Cache map tiles offline, because positioning works without data service but cartography may not.",
      },
      {
        plain:
          "Step into the open and wait a minute if the position jumps around.",
        simple: "Walk into the open and wait if the dot jumps.",
        technical:
          "Seek a clear sky view and let the filter converge as satellite geometry improves.",
      },
      {
        plain: "Carry a paper map and a compass in case the battery runs out.",
        simple: "Bring a paper map in case the battery dies.",
        technical:
          "Carry independent means of navigation, since jamming, battery failure or damage leaves no graceful fallback.",
      },
      {
        plain:
          "Turn off location access for apps that have no good reason to know it.",
        simple: "Turn it off for apps that do not need it.",
        technical:
          "Restrict location permissions to foreground use and coarse accuracy unless an app truly requires more.",
      },
    ],
    example:
      "A hiker in thick fog checks a handheld receiver and finds that the hut is only 200 metres away.",
    likeness: "a circle of friends who each call out how far away you are",
    things: ["compass", "road map"],
  },
  {
    name: "prime numbers",
    plural: true,
    definition: {
      plain:
        "whole numbers greater than one that can be divided evenly only by one and themselves",
      simple: "numbers like 5 and 7 that cannot be shared into equal groups",
      technical:
        "integers greater than one whose only positive divisors are one and the integer itself",
    },
    facts: [
      {
        plain:
          "Every whole number above one is either prime or a product of primes in just one way.",
        simple:
          "Every number above one is a prime or made by multiplying primes.",
        technical:
          "By the fundamental theorem of arithmetic, each integer above one has a prime factorisation unique up to order.",
      },
      {
        plain:
          "Euclid proved more than two thousand years ago that there is no largest one.",
        simple: "They never run out, however far you count.",
        technical:
          "Euclid argued that the product of any finite list, plus one, has a prime factor outside the list.",
      },
      {
        plain:
          "Two is the only even one, because all other even numbers can be halved.",
        simple: "Two is the only even one of them all.",
        technical:
          "Two is the sole even member, which is why many theorems carry the hypothesis of an odd prime.",
      },
      {
        plain:
          "They grow rarer among larger numbers, although pairs just two apart keep appearing.",
        simple: "They get rare as numbers grow, but some still come in pairs.",
        technical:
          "The density near n is about one over log n, while the infinitude of twin primes remains conjectural.",
      },
      {
        plain:
          "Multiplying two large ones is easy, but finding them again from the result is very hard.",
        simple: "Multiplying two big ones is easy, but undoing it is hard.",
        technical:
          "RSA rests on the lack of any known classical polynomial-time algorithm for factoring large semiprimes.",
      },
    ],
    tips: [
      {
        plain:
          "Cross out the multiples of two, three, five and seven to find all those below one hundred.",
        simple: "Cross out the times tables and see which numbers stay.",
        technical:
          "Sieve with primes up to the square root of the limit, starting each pass at the square.",
      },
      {
        plain:
          "Stop testing divisors once you pass the square root of the number.",
        simple: "Stop checking once the number times itself is too big.",
        technical:
          "Bound trial division by the square root, since any composite has a factor no larger.",
      },
      {
        plain:
          "Add up the digits first, because a sum divisible by three rules most numbers out.",
        simple: "Add the digits to see if three goes into it.",
        technical:
          "Screen candidates with digit-sum and last-digit tests before you resort to division.",
      },
      {
        plain:
          "Remember that one does not count, since it has only a single divisor.",
        simple: "Remember that one is not in the club.",
        technical:
          "Exclude one, which is a unit, because uniqueness of factorisation would otherwise fail.",
      },
    ],
    example: "The number 91 looks prime at first, but it is 7 times 13.",
    likeness: "a set of pure colours from which every other shade is mixed",
    things: ["sieve", "multiplication table"],
  },
  {
    name: "probability",
    plural: false,
    definition: {
      plain:
        "the branch of mathematics that measures how likely events are, from zero for impossible to one for certain",
      simple: "a way to say with numbers how likely something is",
      technical:
        "the theory of normalised, countably additive measures on a space of events, used to model uncertainty",
    },
    facts: [
      {
        plain:
          "A fair coin has no memory, so five heads in a row do not make tails more likely.",
        simple: "A coin does not remember what it did before.",
        technical:
          "Successive tosses are independent, so conditioning on past outcomes leaves the next one at one half.",
      },
      {
        plain: "The chances of all possible outcomes always add up to one.",
        simple:
          "All the chances together make one whole, like slices of a pie.",
        technical:
          "Normalisation requires the measure of the sample space, and hence the sum over disjoint exhaustive events, to be one.",
      },
      {
        plain:
          "In a group of 23 people, two are more likely than not to share a birthday.",
        simple: "With 23 children in a class, two probably share a birthday.",
        technical:
          "For 23 independent uniform birthdays, the collision probability is about 0.507, since pairs grow quadratically.",
      },
      {
        plain:
          "Over many repeated trials, the observed share of an outcome settles near its true chance.",
        simple: "The more often you roll, the more even the results become.",
        technical:
          "By the law of large numbers, the sample mean of independent, identically distributed trials converges to the expectation.",
      },
      {
        plain:
          "A positive test for a rare disease can still be wrong more often than right.",
        simple: "A test can be good and still be wrong about rare things.",
        technical:
          "By Bayes' theorem, low prevalence depresses the positive predictive value even when specificity is high.",
      },
    ],
    tips: [
      {
        plain:
          "List every possible outcome before you count the ones you are interested in.",
        simple: "Write down everything that could happen, then count.",
        technical:
          "Define the sample space explicitly and verify equiprobability before you count favourable outcomes.",
      },
      {
        plain:
          "Work out the chance that something never happens when at least once seems too hard.",
        simple: "Work out the chance of never, then take it from one.",
        technical:
          "Use the complement for unions of many events, subtracting the probability of none from one.",
      },
      {
        plain:
          "Multiply chances only when one event does not affect the other.",
        simple: "Multiply only if one thing does not change the other.",
        technical:
          "Justify independence before factorising a joint distribution, and otherwise condition in sequence.",
      },
      {
        plain:
          "Simulate a puzzling problem with dice, cards or a short program to check your answer.",
        simple: "Roll some dice many times to see if you are right.",
        technical:
          "Run a Monte Carlo simulation and compare the estimate with theory within its standard error.",
      },
    ],
    example:
      "The chance of rolling a total of seven with two dice is six in thirty-six, or one in six.",
    likeness: "a weather forecast for the future of anything at all",
    things: ["coin", "deck of cards"],
  },
  {
    name: "statistics",
    plural: false,
    definition: {
      plain:
        "the science of collecting, summarising and interpreting data in order to draw careful conclusions",
      simple: "collecting lots of numbers to find out what is true",
      technical:
        "the discipline of designing data collection, estimating parameters and quantifying uncertainty under probabilistic models",
    },
    facts: [
      {
        plain:
          "A few very large values can pull the average far above what is typical.",
        simple: "One giant in the room makes everyone look tall on average.",
        technical:
          "In right-skewed distributions, the mean exceeds the median, which is robust to extreme observations.",
      },
      {
        plain: "Two things may rise together without one causing the other.",
        simple:
          "Ice cream does not cause sunburn, even if both come in summer.",
        technical:
          "Correlation may reflect confounding or selection, so causal claims need randomisation or explicit identification assumptions.",
      },
      {
        plain:
          "A well-chosen sample of a thousand people can describe a whole country quite closely.",
        simple:
          "Ask the right thousand people, and you can guess for millions.",
        technical:
          "A simple random sample of 1,000 gives a proportion within about three percentage points at 95 percent confidence.",
      },
      {
        plain:
          "To halve the margin of error, a survey needs roughly four times as many people.",
        simple: "To be twice as sure, you must ask four times as many.",
        technical:
          "Standard error shrinks with the square root of sample size, so halving it requires a fourfold increase.",
      },
      {
        plain:
          "Florence Nightingale used charts of deaths in hospitals to argue for cleaner wards.",
        simple:
          "A nurse named Florence drew charts that made hospitals cleaner.",
        technical:
          "Florence Nightingale used polar area diagrams of mortality to attribute most military deaths to preventable disease.",
      },
    ],
    tips: [
      {
        plain:
          "Plot the data before you calculate anything, since a picture reveals odd values at once.",
        simple: "Draw a picture of your numbers first.",
        technical:
          "Inspect histograms and scatter plots before fitting any model, as identical summaries can conceal different structures.",
      },
      {
        plain:
          "Ask who was counted, who was left out and who paid for the survey.",
        simple: "Ask who was counted and who was left out.",
        technical:
          "Examine the sampling frame, the response rate and the funding source for bias before trusting an estimate.",
      },
      {
        plain:
          "Check whether the axis of a chart starts at zero before you judge the difference.",
        simple: "Look at the bottom of the chart to see if it starts at zero.",
        technical:
          "Verify the axis origin and scaling, because truncated bars exaggerate effect sizes.",
      },
      {
        plain:
          "Decide which comparison you will make before you look at the results.",
        simple: "Choose your question first, and only then look.",
        technical:
          "Preregister hypotheses and the analysis plan, so that flexible testing does not inflate false positives.",
      },
    ],
    example:
      "A bakery that records its sales for a month finds that it sells twice as many rolls on Saturdays as on Mondays.",
    likeness: "a spoonful of soup that tells you how the whole pot tastes",
    things: ["bar chart", "survey"],
  },
  {
    name: "encryption",
    plural: false,
    definition: {
      plain:
        "the process of scrambling information so that only someone with the right key can read it",
      simple: "writing in a secret code that only your friend can read",
      technical:
        "the keyed transformation of plaintext into ciphertext that is computationally infeasible to invert without the key",
    },
    facts: [
      {
        plain:
          "Julius Caesar is said to have hidden messages by shifting each letter three places.",
        simple:
          "Long ago, Caesar hid words by moving every letter three places.",
        technical:
          "Suetonius attributes to Caesar a monoalphabetic shift of three, which frequency analysis breaks trivially.",
      },
      {
        plain:
          "Some systems use one shared key, while others use a public key and a private key.",
        simple: "Some codes use one key, and others use two that match.",
        technical:
          "Symmetric ciphers share one secret, whereas asymmetric schemes pair a public encryption key with a private decryption key.",
      },
      {
        plain:
          "A good method stays secure even if everything except the key is known to everyone.",
        simple: "You can show everyone the lock if you hide the key.",
        technical:
          "Kerckhoffs's principle holds that security should reside in the key alone and not in algorithm secrecy.",
      },
      {
        plain:
          "The padlock in a web browser shows that data travels in scrambled form.",
        simple: "The little padlock means that nobody can peek on the way.",
        technical:
          "HTTPS runs over TLS, which authenticates the server by certificate and negotiates ephemeral session keys.",
      },
      {
        plain:
          "Longer keys take far more guesses, since each extra bit doubles the number of possibilities.",
        simple: "A longer key means many, many more guesses for a thief.",
        technical:
          "Exhaustive search grows exponentially with key length, which puts 128-bit keys beyond feasible brute force.",
      },
    ],
    tips: [
      {
        plain:
          "Turn on full disk protection on your laptop and phone in case they are stolen.",
        simple: "Lock your tablet with a code so others cannot look inside.",
        technical:
          "Enable full-disk encryption with hardware-backed keys and a strong passphrase on every portable device.",
      },
      {
        plain:
          "Keep a safe copy of your recovery key, because lost keys cannot be replaced.",
        simple: "Keep your secret key in a safe place.",
        technical:
          "Escrow recovery keys offline, since properly encrypted data is unrecoverable once they are lost.",
      },
      {
        plain:
          "Choose messaging apps that protect messages all the way from sender to receiver.",
        simple: "Pick an app that only you and your friend can read.",
        technical:
          "Prefer end-to-end protocols with forward secrecy, and verify safety numbers through a separate channel.",
      },
      {
        plain:
          "Use well-tested software and do not invent your own secret method.",
        simple: "Use a code that experts have tested already.",
        technical:
          "Rely on vetted libraries and authenticated modes such as AES-GCM in preference to bespoke constructions.",
      },
    ],
    example:
      "A bank app scrambles a payment before sending it, so a thief on the cafe network sees only noise.",
    likeness: "a locked box that travels through a crowd of strangers",
    things: ["padlock", "secret key"],
  },
  {
    name: "video games",
    plural: true,
    definition: {
      plain:
        "electronic games in which players control what happens on a screen",
      simple: "games you play on a screen by pressing buttons",
      technical:
        "interactive software in which player input drives a real-time simulation rendered to a display",
    },
    facts: [
      {
        plain:
          "The picture is redrawn thirty to sixty times a second or more, so movement looks smooth.",
        simple: "The screen changes so fast that everything seems to move.",
        technical:
          "A game loop polls input, advances the simulation and renders a frame, leaving 16.7 milliseconds at sixty hertz.",
      },
      {
        plain:
          "Pong, released in 1972, became the first great success in arcades.",
        simple: "An early hit called Pong was just two bats and a ball.",
        technical:
          "Pong, released by Atari in 1972, was built from discrete logic circuits and contained no microprocessor.",
      },
      {
        plain:
          "Worldwide, the industry earns more each year than cinemas and recorded music together.",
        simple: "They earn more money than cinemas and music put together.",
        technical:
          "Global consumer spending approaches 200 billion dollars annually, exceeding box office and recorded music revenue combined.",
      },
      {
        plain:
          "A large production may take hundreds of artists, writers and programmers several years.",
        simple: "A big one can take hundreds of people many years to make.",
        technical:
          "Flagship titles commonly employ several hundred staff over four to six years, with budgets beyond 100 million dollars.",
      },
      {
        plain:
          "Good designers keep the challenge just ahead of the player's growing skill.",
        simple: "A good one gets harder only as you get better.",
        technical:
          "Designers shape difficulty curves to sustain flow, the state in which challenge and skill remain matched.",
      },
    ],
    tips: [
      {
        plain: "Take a short break every hour to rest your eyes and stretch.",
        simple: "Stop every hour, stretch and look out of the window.",
        technical:
          "Interrupt sessions hourly and refocus at distance to limit accommodative strain and static posture.",
      },
      {
        plain: "Check the age rating before you buy something for a child.",
        simple: "Look at the age number on the box.",
        technical:
          "Consult the PEGI or ESRB rating together with its content descriptors and in-game purchase notices.",
      },
      {
        plain:
          "Set a spending limit, because small purchases within a game add up quickly.",
        simple: "Ask before you buy anything inside a game.",
        technical:
          "Configure purchase authentication and monthly caps, since frequent microtransactions obscure the cumulative expenditure.",
      },
      {
        plain:
          "Start with a free engine and a tiny project if you want to make one yourself.",
        simple: "Make a very small game first, with just one level.",
        technical:
          "Prototype one core mechanic in an engine such as Godot before you invest in content or polish.",
      },
    ],
    example:
      "In a puzzle game, falling blocks must be turned and fitted together before they reach the top.",
    likeness: "a story that waits for you to decide what happens next",
    things: ["joystick", "high score"],
  },
  {
    name: "barcodes",
    plural: true,
    definition: {
      plain:
        "printed patterns of lines or squares that machines can read to identify things",
      simple: "stripy labels that tell a machine what something is",
      technical:
        "optical machine-readable symbols that encode data in the widths, spacing or arrangement of printed elements",
    },
    facts: [
      {
        plain:
          "The first product scanned with the striped code used today was a packet of gum in 1974.",
        simple: "The first striped code used in a shop was on chewing gum.",
        technical:
          "In June 1974, a supermarket in Troy, Ohio, made the first retail scan of a UPC symbol, on chewing gum.",
      },
      {
        plain:
          "The price is not in the stripes, which hold only a number for the till to look up.",
        simple: "The stripes hold a number, and the till looks up the price.",
        technical:
          "Retail symbols carry a trade item number, which the point-of-sale system resolves against its price file.",
      },
      {
        plain:
          "The last digit is calculated from the others and reveals most reading errors.",
        simple: "The last number checks that the others were read right.",
        technical:
          "The EAN-13 check digit, weighted alternately one and three modulo ten, detects every single-digit error.",
      },
      {
        plain:
          "Scanners measure how much light comes back from the dark bars and the pale gaps.",
        simple: "A light shines on it, and dark lines send less light back.",
        technical:
          "A photodiode or image sensor digitises the reflectance profile, from which edge positions and element widths are decoded.",
      },
      {
        plain:
          "Square codes hold far more data and can be read even when part is damaged.",
        simple: "Square ones hold more and still work with a small scratch.",
        technical:
          "QR symbols use Reed-Solomon correction, recovering up to about thirty percent of codewords at level H.",
      },
    ],
    tips: [
      {
        plain:
          "Print dark bars on a pale background, because red bars on white may not scan.",
        simple: "Print it in black on white so machines can read it.",
        technical:
          "Maximise print contrast at 660 nanometres, where red inks reflect and become invisible to common scanners.",
      },
      {
        plain:
          "Leave an empty margin on both sides so that the scanner finds the beginning and the end.",
        simple: "Leave some blank space on both sides of the stripes.",
        technical:
          "Preserve the quiet zones, eleven modules left and seven right for EAN-13, free of any print.",
      },
      {
        plain:
          "Think before scanning a square code in the street, since stickers can lead to fake websites.",
        simple: "Do not scan strange codes you find on the street.",
        technical:
          "Preview the decoded address before opening it, as overlaid codes are a common phishing vector.",
      },
      {
        plain:
          "Test a printed label with several devices before you order thousands of copies.",
        simple: "Try scanning one label before you print a lot.",
        technical:
          "Verify sample prints against ISO/IEC 15416 grades before committing to a production run.",
      },
    ],
    example:
      "A librarian scans the stripes inside the cover, and the system records that the book has been lent.",
    likeness: "a name tag written in a language only machines can read",
    things: ["scanner", "price tag"],
  },
];
