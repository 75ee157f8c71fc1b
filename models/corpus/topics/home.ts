/** @file Topics about home, food, health and hobbies. */
import type { Topic } from "../topic.ts";

export const homeTopics: readonly Topic[] = [
  {
    name: "baking bread",
    plural: false,
    definition: {
      plain:
        "the process of turning flour, water, yeast and salt into a loaf by heating dough in an oven",
      simple:
        "making soft dough from flour and water and cooking it in the oven",
      technical:
        "the thermal setting of a leavened, gluten-structured dough through starch gelatinisation, protein coagulation and crust formation",
    },
    facts: [
      {
        plain:
          "Yeast feeds on sugars in the dough and releases carbon dioxide, which makes the bread rise.",
        simple:
          "Tiny living yeasts eat sugar and blow bubbles that puff up the dough.",
        technical:
          "Saccharomyces cerevisiae ferments maltose and glucose, and the carbon dioxide evolved inflates gas cells trapped in the gluten matrix.",
      },
      {
        plain:
          "Kneading stretches the proteins in flour into an elastic network called gluten.",
        simple:
          "Pushing and folding the dough makes it stretchy, so it holds the bubbles in.",
        technical:
          "Mechanical work aligns hydrated gliadin and glutenin into a viscoelastic gluten network capable of retaining fermentation gas.",
      },
      {
        plain:
          "A slow rise in the refrigerator gives bread a deeper flavour than a quick one.",
        simple: "Dough that rests all night in the fridge makes tastier bread.",
        technical:
          "Cold retardation slows yeast activity while enzymes and lactic bacteria keep building organic acids and other flavour precursors.",
      },
      {
        plain:
          "The crust turns brown because sugars and proteins react with each other at high heat.",
        simple:
          "The outside goes brown and crunchy because it gets much hotter than the middle.",
        technical:
          "Crust colour comes from Maillard reactions and caramelisation, both of which need a surface well above one hundred degrees Celsius.",
      },
      {
        plain:
          "Salt does more than add taste, since it also strengthens dough and slows the yeast.",
        simple:
          "Salt makes bread tasty and stops the dough from growing too fast.",
        technical:
          "At roughly two percent of flour weight, salt tightens gluten and moderates fermentation through osmotic pressure on the yeast.",
      },
    ],
    tips: [
      {
        plain:
          "Weigh the flour and water on a scale rather than measuring them in cups.",
        simple: "Use a kitchen scale, because cups can trick you.",
        technical:
          "Scale every ingredient by mass and express the formula in baker's percentages so that hydration stays reproducible.",
      },
      {
        plain: "Let the loaf cool for about an hour before you slice it.",
        simple: "Wait until the bread is cool before you cut it.",
        technical:
          "Rest the loaf until the crumb sets and starch retrogradation begins, otherwise the slices will turn gummy.",
      },
      {
        plain: "Put a pan of hot water in the oven to help the crust expand.",
        simple: "Ask a grown-up to put hot water in the oven for steam.",
        technical:
          "Inject steam during the first ten minutes to delay crust setting and to maximise oven spring.",
      },
      {
        plain:
          "Press the dough with a finger and bake when the dent springs back slowly.",
        simple: "Poke the dough, and bake it when the hole fills up slowly.",
        technical:
          "Judge final proof by the poke test, loading the oven when the indentation recovers slowly and incompletely.",
      },
    ],
    example:
      "A simple white loaf takes 500 grams of flour, 325 grams of water, 10 grams of salt and a teaspoon of dried yeast.",
    likeness:
      "blowing up a thousand tiny balloons and then baking them in place",
    things: ["dough", "crust"],
  },
  {
    name: "coffee",
    plural: false,
    definition: {
      plain:
        "a drink brewed from the roasted and ground seeds of the coffee plant",
      simple: "a dark, bitter drink that grown-ups make from roasted beans",
      technical:
        "an aqueous extract of roasted, ground seeds of Coffea arabica or Coffea canephora",
    },
    facts: [
      {
        plain:
          "Caffeine keeps people alert by blocking a chemical that makes the brain feel sleepy.",
        simple:
          "Coffee has caffeine in it, which tells your brain not to feel sleepy.",
        technical:
          "Caffeine acts as a competitive adenosine receptor antagonist, which reduces perceived fatigue and raises central nervous arousal.",
      },
      {
        plain:
          "Coffee beans are really the seeds of a small red fruit known as a coffee cherry.",
        simple:
          "Coffee beans grow inside little red fruits that look like cherries.",
        technical:
          "Each coffee drupe normally contains two flat-sided seeds enclosed in silverskin, parchment and a sugary layer of mucilage.",
      },
      {
        plain:
          "Arabica tends to taste sweeter and milder, while robusta is stronger and more bitter.",
        simple:
          "One kind of bean tastes soft and sweet, and another tastes strong and bitter.",
        technical:
          "Arabica carries more lipids and sucrose, whereas robusta has nearly double the caffeine and more chlorogenic acids.",
      },
      {
        plain:
          "Half of the caffeine in a cup is still in the body about five hours later.",
        simple:
          "Coffee keeps people awake for hours, so it is a bad bedtime drink.",
        technical:
          "Caffeine has a mean plasma half-life near five hours, though CYP1A2 genotype, smoking and pregnancy shift it considerably.",
      },
      {
        plain:
          "Grinding beans finer exposes more surface, so water draws the flavour out faster.",
        simple: "When you crush beans very small, the taste comes out quickly.",
        technical:
          "Finer particle size increases specific surface area and flow resistance, and both effects raise extraction yield per unit time.",
      },
    ],
    tips: [
      {
        plain:
          "Grind the beans just before brewing, because ground coffee loses its aroma quickly.",
        simple: "Crush the beans right before you make the drink.",
        technical:
          "Grind immediately before brewing, since volatile aromatics and carbon dioxide escape within minutes of particle fracture.",
      },
      {
        plain:
          "Use about 60 grams of coffee for each litre of water as a starting point.",
        simple: "Start with two big spoons of coffee for one mug.",
        technical:
          "Begin at a brew ratio of one to sixteen and adjust grind before you change the dose.",
      },
      {
        plain:
          "Let boiling water stand for about half a minute before pouring it over the grounds.",
        simple: "Let the hot water wait a little before you pour it.",
        technical:
          "Hold slurry temperature between ninety and ninety-six degrees Celsius, going lower for dark roasts to limit harsh extraction.",
      },
      {
        plain:
          "Stop drinking coffee by early afternoon if you have trouble falling asleep.",
        simple: "Tell sleepy grown-ups to skip coffee after lunch.",
        technical:
          "Impose a caffeine cut-off at least eight hours before bed to protect sleep latency and slow-wave sleep.",
      },
    ],
    example:
      "A French press steeps coarse grounds in hot water for four minutes before a metal filter is pushed down.",
    likeness: "a gentle alarm clock that you can drink",
    things: ["mug", "bean"],
  },
  {
    name: "tea",
    plural: false,
    definition: {
      plain: "a drink made by soaking the leaves of the tea plant in hot water",
      simple: "a warm drink you make by putting dried leaves into hot water",
      technical:
        "an infusion of processed leaves of Camellia sinensis, rich in polyphenols, methylxanthines and the amino acid theanine",
    },
    facts: [
      {
        plain:
          "Black, green, white and oolong tea all come from the same plant.",
        simple: "Green tea and black tea are leaves from the very same bush.",
        technical:
          "All true teas derive from Camellia sinensis and differ chiefly in the degree of enzymatic oxidation after plucking.",
      },
      {
        plain:
          "Black tea is dark because its leaves are left to react with air before drying.",
        simple:
          "The leaves turn dark in the air, much as a cut apple turns brown.",
        technical:
          "Polyphenol oxidase converts catechins into theaflavins and thearubigins, which give black tea its colour and briskness.",
      },
      {
        plain:
          "Herbal drinks such as chamomile contain no tea leaves and usually have no caffeine.",
        simple: "Mint tea is made from another plant, so it is not real tea.",
        technical:
          "Tisanes such as chamomile or rooibos contain no Camellia material and, with exceptions like yerba mate, no caffeine.",
      },
      {
        plain:
          "A cup of tea usually holds about half as much caffeine as a cup of coffee.",
        simple: "Tea wakes you up a little, but coffee wakes you up more.",
        technical:
          "A typical infusion delivers thirty to fifty milligrams of caffeine, moderated subjectively by theanine and slower consumption.",
      },
      {
        plain:
          "Tea leaves steeped too long turn bitter, because more tannins pass into the water.",
        simple: "If the leaves stay in too long, your tea gets bitter.",
        technical:
          "Prolonged steeping raises the extraction of galloylated catechins, whose binding to salivary proteins is perceived as astringency.",
      },
    ],
    tips: [
      {
        plain: "Brew green tea with water that is hot but well below boiling.",
        simple: "Let the water cool a bit before you make green tea.",
        technical:
          "Infuse green teas at seventy to eighty degrees Celsius to limit catechin extraction and preserve umami.",
      },
      {
        plain:
          "Take the leaves or the bag out after three to five minutes for black tea.",
        simple: "Pull the tea bag out after about four minutes.",
        technical:
          "Separate the leaf from the liquor after three to five minutes, or decant the pot entirely.",
      },
      {
        plain:
          "Keep tea in a closed tin, away from light, moisture and strong smells.",
        simple: "Store your tea in a tight tin so it stays fresh.",
        technical:
          "Store leaf in an opaque, airtight container, since it is hygroscopic and readily adsorbs foreign volatiles.",
      },
      {
        plain: "Warm the pot with a little hot water before adding the leaves.",
        simple: "Swirl some hot water in the pot first, then tip it out.",
        technical:
          "Preheat the vessel so that thermal mass does not depress the infusion temperature during the first minute.",
      },
    ],
    example:
      "A pot of Darjeeling uses one teaspoon of leaves for each cup and stands for three minutes.",
    likeness: "a warm bath for leaves that leaves all its flavour in the water",
    things: ["teapot", "leaf"],
  },
  {
    name: "a healthy breakfast",
    plural: false,
    definition: {
      plain:
        "a morning meal that combines fibre, protein and fruit or vegetables with little added sugar",
      simple: "a good first meal that keeps your tummy happy until lunch",
      technical:
        "a balanced first meal with adequate protein, intact fibre, unsaturated fat and a modest glycaemic load",
    },
    facts: [
      {
        plain:
          "Protein in the morning helps many people feel full for longer than sweet food does.",
        simple: "Eggs or yogurt keep you full longer than sugary cereal.",
        technical:
          "Protein intakes of twenty to thirty grams enhance satiety through PYY and GLP-1 release and suppression of ghrelin.",
      },
      {
        plain:
          "Whole grains release their energy slowly, because their fibre delays digestion.",
        simple: "Oats and brown bread give you energy little by little.",
        technical:
          "Intact grains with viscous beta-glucan slow gastric emptying and flatten the postprandial glucose curve.",
      },
      {
        plain:
          "Many breakfast cereals contain more sugar than their packaging suggests.",
        simple: "Some cereals look healthy but are almost as sweet as candy.",
        technical:
          "Several ready-to-eat cereals exceed twenty-five grams of sugar per hundred grams despite carrying whole-grain claims.",
      },
      {
        plain:
          "Fruit counts as a better choice than juice, since it keeps its fibre.",
        simple: "A whole orange is better for you than a glass of juice.",
        technical:
          "Juicing removes most of the insoluble fibre and converts intrinsic sugars into free sugars as defined by the WHO.",
      },
      {
        plain:
          "Some adults do well without breakfast, so total eating over the day matters more.",
        simple:
          "Some grown-ups are not hungry early, and that is fine for them.",
        technical:
          "Controlled trials show little effect of breakfast on body weight, so overall dietary pattern and energy balance dominate.",
      },
    ],
    tips: [
      {
        plain:
          "Prepare oats with milk in a jar the night before if your mornings are short.",
        simple: "Mix oats and milk at night and eat them in the morning.",
        technical:
          "Batch-soak rolled oats overnight at refrigerator temperature to remove the cooking step from a constrained morning.",
      },
      {
        plain:
          "Add one portion of fruit or vegetables to whatever you already eat.",
        simple: "Put some berries or apple slices on your plate.",
        technical:
          "Pair the existing meal with an eighty-gram portion of produce to raise fibre and micronutrient density.",
      },
      {
        plain:
          "Choose plain yogurt and sweeten it with fruit instead of buying flavoured kinds.",
        simple: "Pick plain yogurt and stir in your own fruit.",
        technical:
          "Substitute unsweetened strained yogurt for flavoured products and let whole fruit supply the sweetness.",
      },
      {
        plain:
          "Read the label and look for cereals with little sugar and plenty of fibre.",
        simple: "Look at the box and choose the cereal with less sugar.",
        technical:
          "Screen products for under five grams of sugar and over six grams of fibre per hundred grams.",
      },
    ],
    example:
      "A bowl of oatmeal with walnuts, blueberries and a spoonful of plain yogurt makes a complete breakfast.",
    likeness: "putting good fuel in the tank before a long drive",
    things: ["oatmeal", "spoon"],
  },
  {
    name: "vegetables",
    plural: true,
    definition: {
      plain:
        "the edible leaves, roots, stems, pods and other parts of plants, eaten mostly in savoury dishes",
      simple: "parts of plants we eat, like roots, leaves and stems",
      technical:
        "a culinary category of edible plant organs, low in energy density and rich in fibre, potassium and phytochemicals",
    },
    facts: [
      {
        plain:
          "Most vegetables provide plenty of fibre and vitamins for very few calories.",
        simple: "Vegetables fill you up and help you stay well.",
        technical:
          "Non-starchy vegetables deliver fibre, folate, carotenoids and potassium at an energy density often below half a kilocalorie per gram.",
      },
      {
        plain:
          "Tomatoes and cucumbers are botanically fruits, although cooks treat them as vegetables.",
        simple: "A tomato is really a fruit, because it has seeds inside.",
        technical:
          "Botanically, tomatoes and cucumbers are berries, since they develop from the ovary and enclose the seeds.",
      },
      {
        plain: "Frozen vegetables can be just as nutritious as fresh ones.",
        simple: "Frozen peas are just as good for you as fresh peas.",
        technical:
          "Blanching and rapid freezing near harvest retain most micronutrients, whereas fresh produce loses ascorbate throughout distribution.",
      },
      {
        plain:
          "Boiling washes some vitamins into the water, while steaming keeps more of them in place.",
        simple:
          "When you boil vegetables, some of the goodness leaks into the water.",
        technical:
          "Boiling leaches water-soluble vitamin C and folate, while steaming limits losses by avoiding direct contact with water.",
      },
      {
        plain:
          "Different colours point to different nutrients, so a mix covers more of what the body needs.",
        simple:
          "Every colour of vegetable gives your body something different.",
        technical:
          "Pigment classes such as carotenoids, anthocyanins and betalains mark distinct phytochemical profiles, which argues for chromatic variety.",
      },
    ],
    tips: [
      {
        plain:
          "Roast chopped vegetables in a hot oven to bring out their sweetness.",
        simple: "Bake carrots with a little oil to make them sweet.",
        technical:
          "Roast at around two hundred and twenty degrees Celsius in one layer to favour Maillard browning over steaming.",
      },
      {
        plain:
          "Fill about half of your plate with vegetables at lunch and dinner.",
        simple: "Make half of your plate colourful with vegetables.",
        technical:
          "Allocate half the plate volume to non-starchy vegetables as a simple proxy for fibre and energy targets.",
      },
      {
        plain:
          "Serve green vegetables with a little oil, which helps the body absorb some vitamins.",
        simple: "Add a little oil or butter to your greens.",
        technical:
          "Include a few grams of fat per meal to support micellar absorption of carotenoids and vitamin K.",
      },
      {
        plain:
          "Wash vegetables under running water before you cut or peel them.",
        simple: "Rinse your vegetables well before anyone cuts them.",
        technical:
          "Rinse produce under potable running water before cutting to avoid transferring surface pathogens into the flesh.",
      },
    ],
    example:
      "A tray of carrots, peppers and broccoli with olive oil roasts in about twenty-five minutes.",
    likeness: "a paint box that you can eat",
    things: ["carrot", "garden"],
  },
  {
    name: "vegetable gardening",
    plural: false,
    definition: {
      plain:
        "the practice of growing edible plants at home in beds, pots or a small plot",
      simple: "growing your own food, such as carrots and beans, from seeds",
      technical:
        "small-scale horticulture in which soil fertility, sowing dates, irrigation and pest pressure are managed for edible yield",
    },
    facts: [
      {
        plain:
          "Most vegetables need at least six hours of direct sun each day.",
        simple: "Vegetables love the sun and need it for much of the day.",
        technical:
          "Fruiting crops such as tomatoes need six to eight hours of direct light to sustain adequate carbon assimilation.",
      },
      {
        plain:
          "Healthy soil holds air, water and living creatures as well as minerals.",
        simple: "Good soil is full of worms and tiny living things.",
        technical:
          "Productive soil combines stable aggregates, adequate pore space and organic matter that supports an active microbial food web.",
      },
      {
        plain:
          "Planting the same crop in the same place every year lets diseases build up.",
        simple:
          "Plants get sick more often if they grow in one spot every year.",
        technical:
          "Monoculture on one bed accumulates soil-borne pathogens such as clubroot, a cycle that crop rotation interrupts.",
      },
      {
        plain:
          "Beans and peas enrich the ground with the help of bacteria on their roots.",
        simple: "Beans have tiny helpers on their roots that feed the soil.",
        technical:
          "Legumes host rhizobia in root nodules that fix atmospheric nitrogen, part of which becomes available as residues decompose.",
      },
      {
        plain:
          "A late frost in spring can kill tender seedlings in a single night.",
        simple: "One icy night can kill baby plants.",
        technical:
          "Frost-sensitive species suffer ice formation in extracellular spaces, which dehydrates cells and ruptures their membranes.",
      },
    ],
    tips: [
      {
        plain: "Start with easy crops such as radishes, lettuce and beans.",
        simple: "Begin with radishes, because they grow fast.",
        technical:
          "Begin with short-season, direct-sown crops such as radish and leaf lettuce before attempting long-season solanaceous plants.",
      },
      {
        plain:
          "Water in the morning and aim at the soil rather than the leaves.",
        simple: "Give your plants a drink in the morning, down by the roots.",
        technical:
          "Irrigate early at the base of the plant to limit evaporation and leaf wetness that favours fungal infection.",
      },
      {
        plain:
          "Cover bare soil with straw or leaves to keep moisture in and weeds down.",
        simple: "Spread straw around your plants to keep the soil damp.",
        technical:
          "Apply five centimetres of organic mulch to cut evaporation, suppress annual weeds and buffer soil temperature.",
      },
      {
        plain: "Sow a short row of salad every two weeks for a steady harvest.",
        simple: "Plant a few salad seeds every two weeks.",
        technical:
          "Practise succession sowing at fortnightly intervals to avoid gluts and to stagger maturity dates.",
      },
    ],
    example:
      "A one-metre raised bed can hold a row of lettuce, two tomato plants and a border of basil.",
    likeness: "running a tiny restaurant whose kitchen is the soil",
    things: ["seed", "spade"],
  },
  {
    name: "houseplants",
    plural: true,
    definition: {
      plain:
        "plants that are grown indoors in pots, mainly for their leaves or flowers",
      simple: "green plants that live in pots inside your home",
      technical:
        "ornamental species, largely of tropical understorey origin, that tolerate the low light and stable temperatures of interiors",
    },
    facts: [
      {
        plain: "More houseplants die from too much water than from too little.",
        simple: "Too much water is the thing that hurts house plants most.",
        technical:
          "Overwatering displaces air from the substrate, and the resulting root hypoxia invites Pythium and other rot pathogens.",
      },
      {
        plain:
          "Many common houseplants come from warm forests, where they grow in the shade of tall trees.",
        simple:
          "Lots of house plants come from hot jungles with big, shady trees.",
        technical:
          "Genera such as Monstera and Philodendron evolved as understorey or climbing aroids, which explains their shade tolerance.",
      },
      {
        plain: "Light fades quickly as a plant is moved away from a window.",
        simple: "Plants far from the window get very little light.",
        technical:
          "Irradiance falls steeply with distance from glazing, often below the compensation point two or three metres inside.",
      },
      {
        plain:
          "Some popular houseplants are poisonous to cats and dogs, and lilies are especially dangerous to cats.",
        simple: "Some house plants can make cats and dogs very sick.",
        technical:
          "True lilies cause acute renal failure in cats, while aroids release irritant calcium oxalate raphides when chewed.",
      },
      {
        plain:
          "Plants in pots use up their nutrients and need feeding while they grow.",
        simple: "A plant in a pot needs plant food, because its soil runs out.",
        technical:
          "Container substrates have little nutrient reserve, so soluble nitrogen and potassium must be replenished throughout active growth.",
      },
    ],
    tips: [
      {
        plain:
          "Push a finger into the soil and water only when the top feels dry.",
        simple: "Poke the soil, and water it only if it feels dry.",
        technical:
          "Check moisture at two centimetres of depth and irrigate thoroughly only once that layer has dried.",
      },
      {
        plain:
          "Use pots with holes in the bottom so that extra water can drain away.",
        simple: "Choose a pot with holes in the bottom.",
        technical:
          "Choose containers with drainage holes and empty the saucer to prevent a perched water table from persisting.",
      },
      {
        plain: "Wipe dust off large leaves with a damp cloth every few weeks.",
        simple: "Gently wipe the dust off the leaves with a wet cloth.",
        technical:
          "Clean the laminae monthly to restore light interception and to spot spider mites or scale early.",
      },
      {
        plain:
          "Move a plant to a pot one size larger when roots grow out of the bottom.",
        simple: "Give your plant a bigger pot when its roots poke out.",
        technical:
          "Repot in spring when roots circle the container, going up only two to four centimetres in diameter.",
      },
    ],
    example:
      "A snake plant can stand in a dim hallway and needs water only every two or three weeks.",
    likeness:
      "having quiet flatmates who live on light and an occasional drink",
    things: ["flowerpot", "watering can"],
  },
  {
    name: "compost",
    plural: false,
    definition: {
      plain:
        "dark, crumbly material that forms when kitchen and garden waste rots in the presence of air",
      simple: "old peels and leaves that have rotted into rich, dark soil",
      technical:
        "stabilised organic matter produced by the aerobic, partly thermophilic decomposition of mixed carbonaceous and nitrogenous residues",
    },
    facts: [
      {
        plain:
          "Bacteria, fungi and worms do the work of turning scraps into compost.",
        simple: "Worms and tiny living things eat the scraps and make compost.",
        technical:
          "Mesophilic bacteria, thermophilic actinomycetes, fungi and detritivores succeed one another as the pile heats and cools.",
      },
      {
        plain: "A good heap needs both moist green waste and dry brown waste.",
        simple: "A happy heap needs wet green stuff and dry brown stuff.",
        technical:
          "Decomposition runs best near an initial carbon to nitrogen ratio of thirty to one by weight.",
      },
      {
        plain:
          "The middle of a large heap can grow hot enough to kill weed seeds.",
        simple: "Inside, a big heap can get hotter than a hot bath.",
        technical:
          "Thermophilic activity lifts core temperature above fifty-five degrees Celsius, which inactivates many pathogens and weed seeds.",
      },
      {
        plain:
          "A bad smell usually means that the heap is too wet and lacks air.",
        simple: "If the heap stinks, it needs more air.",
        technical:
          "Saturated piles turn anaerobic and emit ammonia, volatile fatty acids and hydrogen sulphide in place of carbon dioxide.",
      },
      {
        plain:
          "Compost helps sandy soil hold water and makes heavy clay easier to dig.",
        simple: "Compost helps soil hold water, so plants stay happy.",
        technical:
          "Added humified matter raises cation exchange capacity and aggregate stability, improving both coarse sands and compact clays.",
      },
    ],
    tips: [
      {
        plain:
          "Mix two or three parts of dry leaves or cardboard with one part of kitchen scraps.",
        simple: "Add more dry leaves than wet kitchen scraps.",
        technical:
          "Blend two to three volumes of carbonaceous bulking material per volume of food waste to preserve porosity.",
      },
      {
        plain: "Turn the heap every couple of weeks to let air in.",
        simple: "Stir the heap with a fork every two weeks.",
        technical:
          "Turn the windrow fortnightly, or whenever core temperature drops, to restore oxygen and to homogenise the substrate.",
      },
      {
        plain:
          "Keep meat, dairy and cooked food out of a home heap, since they attract rats.",
        simple: "Leave meat and cheese out, or rats will come.",
        technical:
          "Exclude meat, fats and dairy from cold domestic systems to avoid vector attraction and putrefaction.",
      },
      {
        plain:
          "Squeeze a handful and add water if it feels drier than a wrung sponge.",
        simple: "Squeeze some, and add water if it is dry.",
        technical:
          "Maintain moisture around fifty to sixty percent by mass, using the wrung-sponge squeeze test in the field.",
      },
    ],
    example:
      "Apple cores, coffee grounds and shredded newspaper can become usable compost in about six months.",
    likeness: "a slow stomach for the garden",
    things: ["worm", "apple core"],
  },
  {
    name: "cleaning a kitchen",
    plural: false,
    definition: {
      plain:
        "the routine of removing grease, crumbs and germs from the surfaces where food is prepared",
      simple: "wiping away crumbs, grease and germs where we make food",
      technical:
        "a hygiene procedure combining soil removal by detergents with targeted disinfection of food-contact surfaces",
    },
    facts: [
      {
        plain:
          "Cleaning removes dirt, while disinfecting kills germs, and the second works only after the first.",
        simple: "First you wash off the dirt, and then you can kill the germs.",
        technical:
          "Organic soil neutralises many disinfectants, so detergent cleaning must precede any application of hypochlorite or quaternary ammonium compounds.",
      },
      {
        plain:
          "The kitchen sponge is often one of the dirtiest items in a home.",
        simple: "The sponge looks clean, but it is full of germs.",
        technical:
          "Used cellulose sponges harbour dense bacterial populations, because they stay warm, moist and rich in food residue.",
      },
      {
        plain:
          "Grease dissolves more easily in warm, soapy water than in cold water.",
        simple: "Warm water with soap beats grease.",
        technical:
          "Surfactants emulsify fats into micelles, and higher temperatures lower grease viscosity and speed that transfer.",
      },
      {
        plain:
          "Baking soda works as a mild scouring powder that rarely scratches.",
        simple: "Baking soda can scrub pans without making scratches.",
        technical:
          "Sodium bicarbonate is a soft, weakly alkaline abrasive that lifts soils without scoring stainless steel or most enamels.",
      },
      {
        plain: "Mixing bleach with vinegar or ammonia creates poisonous gases.",
        simple: "Some cleaners make poison gas when you mix them.",
        technical:
          "Hypochlorite liberates chlorine gas in contact with acids and forms chloramines with ammonia, both being serious respiratory hazards.",
      },
    ],
    tips: [
      {
        plain:
          "Start at the top and work down, so that crumbs fall on areas you clean last.",
        simple: "Clean the high places first and the floor last.",
        technical:
          "Work from high to low and from dry to wet to avoid recontaminating finished surfaces.",
      },
      {
        plain:
          "Wash dishes or soak pans right after the meal, before food dries on.",
        simple: "Put dirty pans in warm water straight away.",
        technical:
          "Soak cookware immediately to keep starch and protein films hydrated before they polymerise or harden.",
      },
      {
        plain: "Use separate cutting boards for raw meat and for vegetables.",
        simple: "Keep one board for meat and one for vegetables.",
        technical:
          "Assign colour-coded boards to raw animal products and ready-to-eat produce to prevent cross-contamination.",
      },
      {
        plain:
          "Leave a spray on the surface for as long as its label says before wiping.",
        simple: "Spray it, wait a bit, and then wipe.",
        technical:
          "Respect the labelled contact time, since disinfectant efficacy claims assume a wet surface for that period.",
      },
    ],
    example:
      "A ten-minute tidy covers the dishes, the counters, the stove top and finally the floor.",
    likeness: "resetting a chessboard so that the next game can begin",
    things: ["sponge", "frying pan"],
  },
  {
    name: "laundry",
    plural: false,
    definition: {
      plain:
        "the work of washing, drying and folding clothes, towels and bed linen",
      simple: "washing your dirty clothes so they are clean and smell nice",
      technical:
        "textile care that combines detergency, mechanical action, temperature and time to remove soil without damaging fibre",
    },
    facts: [
      {
        plain: "Modern detergents clean most clothes well at thirty degrees.",
        simple: "Most clothes get clean in water that is just a little warm.",
        technical:
          "Contemporary detergents contain proteases, amylases and lipases with good activity between twenty and forty degrees Celsius.",
      },
      {
        plain:
          "Wool shrinks when heat and rubbing make its scaly fibres lock together.",
        simple: "A wool sweater can shrink if the water is hot.",
        technical:
          "Felting occurs as cuticle scales interlock under agitation, moisture and heat, giving irreversible shrinkage in untreated wool.",
      },
      {
        plain:
          "Too much detergent leaves a residue that makes fabric stiff and attracts dirt.",
        simple: "Too much soap makes clothes stiff and sticky.",
        technical:
          "Overdosing leaves surfactant residues on the textile, which trap soil and feed biofilm in the drum.",
      },
      {
        plain: "Fabric softener coats towels and makes them absorb less water.",
        simple:
          "Softener makes towels feel nice, but then they dry you less well.",
        technical:
          "Cationic softeners deposit a hydrophobic film on cotton loops, thereby reducing the wicking capacity of terry cloth.",
      },
      {
        plain:
          "Fresh stains come out more easily than old ones that have dried or been heated.",
        simple: "A new spot washes out better than an old one.",
        technical:
          "Heat sets protein stains by denaturation, and ageing oxidises tannins and oils into less soluble compounds.",
      },
    ],
    tips: [
      {
        plain: "Sort clothes by colour and by the temperature on the label.",
        simple: "Make a pile of dark clothes and a pile of light ones.",
        technical:
          "Segregate loads by dye fastness, fibre type and care symbol to prevent dye transfer and abrasion.",
      },
      {
        plain: "Treat stains before washing, and use cold water for blood.",
        simple: "Rinse spots with cold water before you wash.",
        technical:
          "Pretreat by stain class, using cold water with enzymes for protein and solvents or surfactants for grease.",
      },
      {
        plain: "Leave some space in the drum so that clothes can move freely.",
        simple: "Do not stuff the washing machine too full.",
        technical:
          "Load the drum to about four fifths by volume to preserve mechanical action and rinse efficiency.",
      },
      {
        plain: "Turn dark clothes and jeans inside out to slow down fading.",
        simple: "Turn your jeans inside out before washing them.",
        technical:
          "Reverse dark garments before washing to confine surface abrasion and fibrillation to the unseen face.",
      },
    ],
    example:
      "A load of dark cotton shirts usually needs a thirty-degree cycle and one measure of liquid detergent.",
    likeness: "giving your clothes a ride on a wet carousel",
    things: ["sock", "washing line"],
  },
  {
    name: "running",
    plural: false,
    definition: {
      plain:
        "a form of exercise in which both feet leave the ground for a moment at each step",
      simple: "moving fast on your feet, with a tiny jump in every step",
      technical:
        "a cyclic, weight-bearing endurance activity defined by an aerial phase between successive stance phases",
    },
    facts: [
      {
        plain:
          "Regular running strengthens the heart and lowers the risk of many diseases.",
        simple: "Running makes your heart strong and healthy.",
        technical:
          "Habitual running raises maximal oxygen uptake and stroke volume and is associated with lower cardiovascular mortality.",
      },
      {
        plain: "Most running injuries come from doing too much too soon.",
        simple: "People often get hurt when they run too much too fast.",
        technical:
          "Overuse injuries typically follow load spikes that outpace the remodelling capacity of tendon and bone.",
      },
      {
        plain:
          "Easy runs at a pace that allows talking build most of a runner's endurance.",
        simple: "If you can talk while you run, the speed is right.",
        technical:
          "Volume below the first ventilatory threshold drives mitochondrial biogenesis and capillarisation at a low recovery cost.",
      },
      {
        plain:
          "A moderate amount of running does not seem to wear out healthy knees.",
        simple: "Running does not usually ruin healthy knees.",
        technical:
          "Cohort data show lower hip and knee osteoarthritis prevalence in recreational runners than in sedentary controls.",
      },
      {
        plain:
          "Legs get stronger during rest, once the effort of a run has been repaired.",
        simple: "Your legs grow strong while you rest.",
        technical:
          "Supercompensation takes place during recovery, as glycogen is restored and damaged myofibrils are repaired.",
      },
    ],
    tips: [
      {
        plain:
          "Begin with short runs broken up by walking, three times a week.",
        simple: "Run a little, walk a little, and then run again.",
        technical:
          "Start with run-walk intervals three times weekly before you progress to continuous aerobic sessions.",
      },
      {
        plain:
          "Increase your weekly distance gradually instead of in big jumps.",
        simple: "Run just a tiny bit farther each week.",
        technical:
          "Progress weekly volume by roughly ten percent and insert a lighter week every third or fourth.",
      },
      {
        plain: "Choose shoes that feel comfortable from the very first step.",
        simple: "Wear shoes that feel good right away.",
        technical:
          "Select footwear by comfort and fit, as matching shoes to arch type has shown little protective value.",
      },
      {
        plain: "Take a rest day if a pain grows worse while you run.",
        simple: "Stop and rest if something really hurts.",
        technical:
          "Deload when pain exceeds three out of ten or alters gait, and reassess within forty-eight hours.",
      },
    ],
    example:
      "A beginner might run for one minute and walk for two, repeating this ten times in half an hour.",
    likeness: "a conversation between your lungs and your legs",
    things: ["sneakers", "finish line"],
  },
  {
    name: "yoga",
    plural: false,
    definition: {
      plain:
        "a practice from India that joins postures, breathing and attention",
      simple: "an exercise where you stretch, balance and breathe slowly",
      technical:
        "a family of Indian disciplines in which asana, pranayama and meditation are combined to train body and attention",
    },
    facts: [
      {
        plain: "Yoga began in India more than two thousand years ago.",
        simple: "People in India did yoga a very long time ago.",
        technical:
          "The classical system is codified in the Yoga Sutras of Patanjali, which describe eight limbs of practice.",
      },
      {
        plain:
          "Regular practice improves balance, flexibility and strength within a few months.",
        simple: "Yoga helps you bend, balance and get strong.",
        technical:
          "Trials report gains in hamstring extensibility, postural control and isometric strength after eight to twelve weeks.",
      },
      {
        plain: "Slow breathing during the exercises calms the nervous system.",
        simple: "Slow breaths tell your body that it can relax.",
        technical:
          "Breathing at about six cycles per minute increases vagal tone and heart rate variability through the baroreflex.",
      },
      {
        plain:
          "There are many styles, from gentle stretching to demanding flows.",
        simple: "Some yoga is slow and easy, and some makes you sweat.",
        technical:
          "Styles range from restorative and yin to vinyasa and ashtanga, which differ in tempo, load and sequencing.",
      },
      {
        plain:
          "Studies suggest that yoga can ease long-lasting lower back pain a little.",
        simple: "Yoga can help some people whose backs hurt.",
        technical:
          "Systematic reviews find small to moderate improvements in function for chronic non-specific low back pain.",
      },
    ],
    tips: [
      {
        plain: "Move into each posture slowly and stop before it hurts.",
        simple: "Go slowly, and stop if it hurts.",
        technical:
          "Approach the end range gradually under muscular control and back off from any sharp or neural symptom.",
      },
      {
        plain:
          "Use a block or a folded blanket when the floor feels too far away.",
        simple: "Put your hand on a block if you cannot reach the floor.",
        technical:
          "Use props to shorten the lever or raise the ground, so that spinal alignment is preserved.",
      },
      {
        plain:
          "Practise for ten minutes a day rather than two hours once a month.",
        simple: "Do a little yoga every day.",
        technical:
          "Favour frequent short sessions, because range of motion responds to weekly exposure more than to single doses.",
      },
      {
        plain: "End every session by lying still for a few minutes.",
        simple: "Lie very still for a little while at the end.",
        technical:
          "Close with five minutes of savasana to consolidate the parasympathetic shift before resuming activity.",
      },
    ],
    example:
      "In the tree pose you stand on one leg, place the other foot against the calf or thigh and raise your arms.",
    likeness: "ironing the creases out of a long day",
    things: ["mat", "tree pose"],
  },
  {
    name: "swimming",
    plural: false,
    definition: {
      plain: "the act of moving through water by using the arms and legs",
      simple:
        "moving through water with your arms and legs without touching the bottom",
      technical:
        "aquatic locomotion in which limb propulsion is balanced against hydrodynamic drag at near-neutral buoyancy",
    },
    facts: [
      {
        plain:
          "Swimming works nearly all the large muscles while sparing the joints.",
        simple: "Swimming uses your whole body and is kind to your knees.",
        technical:
          "Buoyancy offloads the weight-bearing joints while upper and lower limb musculature works against viscous resistance.",
      },
      {
        plain: "Water slows a swimmer far more than air slows a runner.",
        simple: "Water is thick, so you have to push hard to move.",
        technical:
          "Water is about eight hundred times denser than air, so drag dominates the energy cost of locomotion.",
      },
      {
        plain: "Good body position saves more energy than strong arms do.",
        simple: "Lying flat in the water makes swimming easier.",
        technical:
          "Streamlining and horizontal trim reduce frontal area, usually yielding more speed than additional propulsive force does.",
      },
      {
        plain:
          "The front crawl is the fastest of the four competitive strokes.",
        simple: "Front crawl is the fastest way to swim.",
        technical:
          "Front crawl owes its speed to near-continuous propulsion and low intracyclic velocity variation compared with breaststroke.",
      },
      {
        plain:
          "Cold water can take a swimmer's breath away and exhaust the muscles within minutes.",
        simple: "Very cold water can make even good swimmers weak.",
        technical:
          "Cold shock triggers an involuntary gasp and hyperventilation, followed by peripheral cooling and swim failure.",
      },
    ],
    tips: [
      {
        plain:
          "Breathe out steadily under water so that you only need to inhale at the surface.",
        simple: "Blow bubbles under water and breathe in above it.",
        technical:
          "Exhale continuously while submerged to avoid carbon dioxide build-up and to shorten the breathing window.",
      },
      {
        plain: "Keep your head low and look at the bottom of the pool.",
        simple: "Look down at the pool floor when you swim.",
        technical:
          "Hold a neutral cervical position, since lifting the head drops the hips and increases form drag.",
      },
      {
        plain:
          "Take a few lessons early, because bad habits are hard to unlearn.",
        simple: "Ask a teacher to show you the right way.",
        technical:
          "Invest in stroke technique coaching early, before inefficient motor patterns become automatised.",
      },
      {
        plain: "Never swim alone in open water, and stay close to the shore.",
        simple: "Never swim alone in a lake or in the sea.",
        technical:
          "Swim with a partner and a tow float in open water, and check currents before entry.",
      },
    ],
    example:
      "A beginner can swim four lengths of the pool, rest for a minute and repeat the set five times.",
    likeness: "flying very slowly through something thick",
    things: ["goggles", "pool"],
  },
  {
    name: "cycling",
    plural: false,
    definition: {
      plain: "riding a bicycle for transport, exercise or pleasure",
      simple: "riding a bike to have fun or to get somewhere",
      technical:
        "human-powered locomotion on a bicycle, in which pedalling torque is transmitted through a geared drivetrain",
    },
    facts: [
      {
        plain:
          "A cyclist uses about a fifth of the energy that a walker needs for the same distance.",
        simple:
          "Biking takes you much farther than walking with the same energy.",
        technical:
          "Cycling's cost of transport is roughly one fifth that of walking, owing to rolling contact and absent vertical work.",
      },
      {
        plain:
          "Wind resistance is the main thing that slows a rider on flat roads.",
        simple: "The air pushes against you when you ride fast.",
        technical:
          "Above roughly fifteen kilometres per hour, aerodynamic drag exceeds rolling resistance and scales with velocity squared.",
      },
      {
        plain:
          "A moving bicycle stays upright because the rider keeps steering it under the falling side.",
        simple: "You stay up by turning a tiny bit whenever the bike tips.",
        technical:
          "Stability arises from steering into the lean, supported by trail, mass distribution and, to a smaller degree, gyroscopic effects.",
      },
      {
        plain:
          "Cycling to work counts as exercise and lowers the risk of heart disease.",
        simple: "Riding to work or school keeps your heart healthy.",
        technical:
          "Active commuting by bicycle is associated with lower cardiovascular incidence and all-cause mortality in large cohorts.",
      },
      {
        plain:
          "Gears let the legs turn at a comfortable speed on hills and on flat ground.",
        simple: "Gears make it easier to ride up hills.",
        technical:
          "Changing the gear ratio keeps cadence and muscle contraction velocity near their efficient range across gradients.",
      },
    ],
    tips: [
      {
        plain:
          "Set the saddle so that your leg is almost straight when the pedal is lowest.",
        simple: "Set your seat so your leg is nearly straight.",
        technical:
          "Set saddle height for a knee flexion of twenty-five to thirty-five degrees at bottom dead centre.",
      },
      {
        plain: "Check the tyres, brakes and chain before a longer ride.",
        simple: "Check your tyres and brakes before you go.",
        technical:
          "Run a pre-ride check of tyre pressure, pad wear, chain lubrication and quick-release tension.",
      },
      {
        plain:
          "Shift to an easier gear before you reach a hill, not halfway up.",
        simple: "Switch to an easy gear before the hill starts.",
        technical:
          "Downshift before the gradient bites, because derailleurs shift poorly under high chain tension.",
      },
      {
        plain: "Ride predictably, signal your turns and use lights after dark.",
        simple: "Show cars where you are going, and use your lights.",
        technical:
          "Hold a consistent line outside the door zone, signal early and run lights in low visibility.",
      },
    ],
    example:
      "A five-kilometre commute takes about twenty minutes at a relaxed pace on a city bike.",
    likeness: "flying close to the ground",
    things: ["pedal", "bell"],
  },
  {
    name: "meditation",
    plural: false,
    definition: {
      plain:
        "a practice of training attention, often by returning again and again to the breath",
      simple: "sitting quietly and noticing your breath",
      technical:
        "a set of attentional training practices, chiefly focused attention and open monitoring, cultivated over repeated sessions",
    },
    facts: [
      {
        plain:
          "Wandering thoughts are a normal part of meditation and no sign of failure.",
        simple: "Your mind will wander, and that is all right.",
        technical:
          "Mind-wandering is expected, and the training stimulus lies in detecting the lapse and reorienting attention.",
      },
      {
        plain:
          "A few minutes each day can reduce the feeling of stress over several weeks.",
        simple: "A little each day can help you feel calmer.",
        technical:
          "Eight-week mindfulness programmes show small to moderate effects on anxiety, depressive symptoms and perceived stress.",
      },
      {
        plain:
          "Forms of meditation exist in Buddhism, Hinduism, Christianity and many other traditions.",
        simple: "People in many religions have sat in silence to meditate.",
        technical:
          "Contemplative methods range from Buddhist vipassana and samatha to Hindu dhyana and Christian hesychasm.",
      },
      {
        plain: "You can meditate on a chair, while walking or lying down.",
        simple: "You can meditate in a chair, on a walk or in bed.",
        technical:
          "Posture is secondary to sustained alertness, and walking practice is a formal method in the Theravada tradition.",
      },
      {
        plain:
          "For some people with severe trauma, long silent sessions can bring distress.",
        simple:
          "Sometimes sitting in silence brings up sad feelings, and then it helps to stop.",
        technical:
          "Adverse effects, including dissociation and re-experiencing, are reported, particularly in intensive retreats and among trauma survivors.",
      },
    ],
    tips: [
      {
        plain:
          "Set a timer for five minutes so that you need not watch the clock.",
        simple: "Set a timer for five minutes and sit still.",
        technical:
          "Fix a short timed interval to remove the monitoring of elapsed time as a competing task.",
      },
      {
        plain: "Count your breaths from one to ten, and then begin again.",
        simple: "Count ten breaths, and then start over.",
        technical:
          "Use breath counting as an anchor, restarting at one whenever a lapse in attention is detected.",
      },
      {
        plain:
          "Practise at the same time every day, for instance right after waking.",
        simple: "Do it at the same time each day.",
        technical:
          "Attach the session to a stable daily cue to build automaticity through implementation intentions.",
      },
      {
        plain:
          "Notice a distracting thought, let it go and return kindly to the breath.",
        simple: "When your mind runs off, bring it back gently.",
        technical:
          "Label the distraction briefly, disengage without evaluation and re-establish contact with the chosen object.",
      },
    ],
    example:
      "You sit on a chair, close your eyes and follow the air at your nostrils for five minutes.",
    likeness: "letting muddy water stand until it turns clear",
    things: ["cushion", "breath"],
  },
  {
    name: "stress",
    plural: false,
    definition: {
      plain: "the response of body and mind to demands that feel hard to meet",
      simple: "the tight, worried feeling when too much happens at once",
      technical:
        "a psychophysiological response to perceived demands that exceed available resources, mediated by the sympathetic system and the HPA axis",
    },
    facts: [
      {
        plain:
          "Short bursts of stress can sharpen attention, while constant stress wears people down.",
        simple:
          "A little stress helps you focus, but too much makes you tired.",
        technical:
          "Acute activation enhances performance up to an optimum, whereas chronic exposure accumulates allostatic load.",
      },
      {
        plain:
          "The body releases adrenaline and cortisol when it senses a threat.",
        simple:
          "When you feel scared, your body makes special chemicals to get ready.",
        technical:
          "Sympathetic discharge releases catecholamines within seconds, while cortisol peaks some twenty to thirty minutes later.",
      },
      {
        plain:
          "Stress can show up as headaches, poor sleep, a tense jaw or an upset stomach.",
        simple: "Stress can make your head or your tummy hurt.",
        technical:
          "Common somatic correlates include tension-type headache, bruxism, insomnia and functional gastrointestinal complaints.",
      },
      {
        plain:
          "Having some control over a task makes the same workload feel less stressful.",
        simple: "Hard work feels easier when you can choose how to do it.",
        technical:
          "In the demand-control model, decision latitude buffers the strain produced by high psychological workload.",
      },
      {
        plain:
          "Exercise, sleep and company are among the most reliable ways to lower stress.",
        simple:
          "Playing outside, sleeping and friends all help you feel better.",
        technical:
          "Physical activity, adequate sleep and social support each attenuate cortisol reactivity and improve subjective recovery.",
      },
    ],
    tips: [
      {
        plain:
          "Write down everything on your mind, and then pick the one thing to do next.",
        simple: "Make a list, and then choose just one thing to do.",
        technical:
          "Externalise open tasks to reduce working-memory load, then define a single next action for the top item.",
      },
      {
        plain: "Breathe out more slowly than you breathe in for two minutes.",
        simple: "Take slow breaths, and make the breath out extra long.",
        technical:
          "Extend exhalation relative to inhalation for two minutes to bias autonomic balance towards the vagus.",
      },
      {
        plain: "Take a brisk walk when your thoughts keep going in circles.",
        simple: "Go for a walk when worries spin around in your head.",
        technical:
          "Use ten to twenty minutes of moderate aerobic activity to interrupt rumination and speed physiological recovery.",
      },
      {
        plain:
          "Talk to a doctor or a counsellor if the strain lasts for weeks.",
        simple: "Tell a grown-up if the worry will not go away.",
        technical:
          "Seek clinical assessment when symptoms persist beyond several weeks or impair occupational functioning.",
      },
    ],
    example:
      "A student with three exams in one week may sleep badly and feel tense until the last paper is handed in.",
    likeness: "an alarm bell that keeps ringing after the fire is out",
    things: ["alarm bell", "to-do list"],
  },
  {
    name: "drinking water",
    plural: false,
    definition: {
      plain:
        "the simplest way to replace the fluid that the body loses through sweat, breath and urine",
      simple: "the best way to give your body the wet stuff it needs",
      technical:
        "oral rehydration with plain water to maintain plasma osmolality and offset urinary, sweat and insensible losses",
    },
    facts: [
      {
        plain: "More than half of an adult's body weight is water.",
        simple: "Your body is more than half water.",
        technical:
          "Total body water averages about sixty percent of mass in men and fifty percent in women.",
      },
      {
        plain:
          "Thirst guides most healthy adults well, though it grows weaker with age.",
        simple: "Feeling thirsty is how your body asks for water.",
        technical:
          "Osmoreceptors trigger thirst at a plasma osmolality near 290 milliosmoles, but sensitivity declines in the elderly.",
      },
      {
        plain: "Food supplies about a fifth of the water that people take in.",
        simple: "Juicy foods like melons and cucumbers give you water too.",
        technical:
          "Dietary moisture contributes roughly twenty percent of total intake, with the remainder coming from beverages.",
      },
      {
        plain:
          "Pale yellow urine usually shows that someone is drinking enough.",
        simple: "If your pee is light yellow, you are drinking enough.",
        technical:
          "Urine colour correlates reasonably with specific gravity and serves as a practical field index of hydration.",
      },
      {
        plain: "Drinking far too much water in a short time can be dangerous.",
        simple:
          "Even water can hurt you if you drink a giant amount very fast.",
        technical:
          "Intake beyond renal excretory capacity, roughly one litre per hour, risks dilutional hyponatraemia and cerebral oedema.",
      },
    ],
    tips: [
      {
        plain: "Keep a filled bottle within reach while you work.",
        simple: "Keep a water bottle near you.",
        technical:
          "Place a water bottle in the line of sight, because availability cues reliably increase voluntary intake.",
      },
      {
        plain: "Drink a glass of water with every meal.",
        simple: "Have a glass of water each time you eat.",
        technical:
          "Anchor fluid intake to meals, which also aids bolus passage and supplies sodium for retention.",
      },
      {
        plain: "Drink more on hot days and whenever you sweat a lot.",
        simple: "Drink more when it is hot or when you run around.",
        technical:
          "Replace sweat losses estimated from body-mass change, adding electrolytes once sessions exceed about ninety minutes.",
      },
      {
        plain: "Add a slice of lemon or some mint if plain water bores you.",
        simple: "Put lemon or mint in your water for more taste.",
        technical:
          "Flavour water with citrus or herbs to improve palatability without introducing free sugars.",
      },
    ],
    example:
      "A person who walks for two hours in summer may need an extra litre of water that day.",
    likeness: "topping up the radiator of a car before it runs hot",
    things: ["glass", "tap"],
  },
  {
    name: "vitamins",
    plural: true,
    definition: {
      plain:
        "substances that the body needs in small amounts and mostly cannot make for itself",
      simple: "tiny helpers in food that keep your body working",
      technical:
        "essential organic micronutrients that serve as cofactors, antioxidants or hormone precursors and must be obtained largely from the diet",
    },
    facts: [
      {
        plain:
          "There are thirteen vitamins, and each has its own tasks in the body.",
        simple: "There are thirteen vitamins, and each one has its own job.",
        technical:
          "Thirteen vitamins are recognised, namely A, C, D, E, K and the eight members of the B complex.",
      },
      {
        plain:
          "Vitamins A, D, E and K dissolve in fat and can be stored for a long time.",
        simple:
          "Your body can save some vitamins for later, but not all of them.",
        technical:
          "Fat-soluble vitamins are stored in liver and adipose tissue, whereas most water-soluble ones are excreted within days.",
      },
      {
        plain: "Skin makes vitamin D when sunlight falls on it.",
        simple: "Your skin makes vitamin D when the sun shines on you.",
        technical:
          "Ultraviolet B converts cutaneous 7-dehydrocholesterol into previtamin D3, which is later hydroxylated in the liver and kidney.",
      },
      {
        plain:
          "Sailors once fell ill with scurvy because they had no fresh fruit on long voyages.",
        simple: "Long ago, sailors got very sick because they ate no fruit.",
        technical:
          "Scurvy reflects failed hydroxylation of proline and lysine in collagen when ascorbate is lacking for several weeks.",
      },
      {
        plain:
          "Most people who eat a varied diet need few supplements, although vegans need vitamin B12.",
        simple: "If you eat many kinds of food, you get most of your vitamins.",
        technical:
          "Routine multivitamins offer little benefit in replete adults, but cobalamin supplementation is obligatory on a vegan diet.",
      },
    ],
    tips: [
      {
        plain: "Eat fruit and vegetables of several colours each day.",
        simple: "Eat fruits and veggies in many colours.",
        technical:
          "Cover micronutrient needs with a varied intake of at least five produce portions daily.",
      },
      {
        plain:
          "Ask for a blood test before you take high doses of any vitamin.",
        simple: "Let a doctor check before you take vitamin pills.",
        technical:
          "Confirm deficiency biochemically, for example with serum 25-hydroxyvitamin D, before starting high-dose therapy.",
      },
      {
        plain: "Keep vitamin pills and gummies out of reach of children.",
        simple: "Do not eat vitamin gummies like candy.",
        technical:
          "Store iron-containing and fat-soluble preparations in child-resistant packaging, given their toxicity in overdose.",
      },
      {
        plain:
          "Cook vegetables briefly and in little water to keep their vitamin C.",
        simple: "Cook your veggies for just a short time.",
        technical:
          "Minimise cooking time and water volume, as ascorbate is both heat-labile and readily leached.",
      },
    ],
    example:
      "One medium orange supplies most of the vitamin C that an adult needs in a day.",
    likeness:
      "spark plugs in an engine, small parts without which nothing runs",
    things: ["orange", "sunshine"],
  },
  {
    name: "first aid",
    plural: false,
    definition: {
      plain:
        "the immediate help given to an injured or ill person before professional care arrives",
      simple: "the help you give someone who is hurt until a doctor comes",
      technical:
        "initial prehospital care by bystanders that preserves life, prevents deterioration and promotes recovery",
    },
    facts: [
      {
        plain:
          "Chest compressions started at once can double the chance of surviving a cardiac arrest.",
        simple:
          "Pushing on the chest can save someone whose heart has stopped.",
        technical:
          "Bystander CPR roughly doubles or triples survival after out-of-hospital cardiac arrest, above all with early defibrillation.",
      },
      {
        plain:
          "Cool running water for twenty minutes is the best first treatment for a burn.",
        simple: "Hold a burn under cool running water for a long time.",
        technical:
          "Twenty minutes of cool running water within three hours limits burn depth and reduces later grafting.",
      },
      {
        plain: "Firm, direct pressure stops most bleeding from wounds.",
        simple: "Pressing hard on a cut helps the blood stop.",
        technical:
          "Direct manual pressure controls most external haemorrhage, with tourniquets reserved for life-threatening limb bleeding.",
      },
      {
        plain:
          "An unconscious person who breathes should lie on one side to keep the airway open.",
        simple:
          "If someone will not wake up but breathes, roll them onto their side.",
        technical:
          "The recovery position protects the airway from tongue obstruction and aspiration in unresponsive, normally breathing casualties.",
      },
      {
        plain:
          "Defibrillators in public places tell the user aloud what to do.",
        simple: "The heart machine on the wall talks and tells you what to do.",
        technical:
          "Automated external defibrillators analyse rhythm, prompt the rescuer verbally and withhold shocks in non-shockable states.",
      },
    ],
    tips: [
      {
        plain: "Make sure the place is safe before you go to help.",
        simple: "Look for danger first, so you do not get hurt too.",
        technical:
          "Assess scene safety before approach, because a second casualty only multiplies the problem.",
      },
      {
        plain: "Call the emergency number early and say where you are.",
        simple: "Call for help and say where you are.",
        technical:
          "Activate emergency services early, giving location, mechanism, number of casualties and their condition.",
      },
      {
        plain: "Keep a stocked first aid kit at home and in the car.",
        simple: "Keep a box with bandages at home.",
        technical:
          "Maintain a kit with sterile dressings, gloves, a triangular bandage and a foil blanket, checking expiry dates yearly.",
      },
      {
        plain: "Take a first aid course and refresh it every two years.",
        simple: "Learn first aid in a class with a real teacher.",
        technical:
          "Recertify at least every two years, because CPR skill retention decays within months of training.",
      },
    ],
    example:
      "When someone cuts a finger, you rinse the wound, press a clean cloth on it and cover it with a plaster.",
    likeness: "holding a bridge up until the engineers arrive",
    things: ["bandage", "ambulance"],
  },
  {
    name: "dogs",
    plural: true,
    definition: {
      plain:
        "domesticated descendants of wolves that have lived with people for many thousands of years",
      simple: "friendly animals that came from wolves and now live with people",
      technical:
        "domestic canids, Canis familiaris, derived from Pleistocene grey wolves and shaped by long selection for human company",
    },
    facts: [
      {
        plain:
          "A dog's sense of smell is many thousands of times sharper than a human's.",
        simple: "A dog's nose is much, much better than yours.",
        technical:
          "Canine olfaction rests on some two to three hundred million receptor neurons and a proportionally large olfactory bulb.",
      },
      {
        plain:
          "Dogs read human gestures, such as pointing, better than most other animals do.",
        simple: "If you point at something, a dog knows where to look.",
        technical:
          "Dogs follow communicative pointing from puppyhood, outperforming hand-reared wolves and chimpanzees in object-choice tasks.",
      },
      {
        plain:
          "Chocolate, grapes, onions and the sweetener xylitol are poisonous to dogs.",
        simple: "Never give a dog chocolate, grapes or onions.",
        technical:
          "Theobromine, grape tartrates, allium thiosulphates and xylitol cause respectively cardiac, renal, haemolytic and hypoglycaemic toxicity.",
      },
      {
        plain:
          "Puppies learn what is normal mainly in their first three or four months.",
        simple: "Puppies learn the most when they are very little.",
        technical:
          "The sensitive period for socialisation runs from about three to fourteen weeks and strongly shapes later fearfulness.",
      },
      {
        plain:
          "Dogs cool themselves mostly by panting, because they sweat very little.",
        simple: "Dogs pant with their tongues out to cool down.",
        technical:
          "Thermoregulation relies on evaporative panting, with eccrine glands confined largely to the paw pads.",
      },
    ],
    tips: [
      {
        plain:
          "Reward good behaviour within a second or two, so the dog knows what earned the treat.",
        simple: "Give a treat right away when your dog does well.",
        technical:
          "Deliver reinforcement within two seconds of the target behaviour, or bridge the delay with a clicker.",
      },
      {
        plain:
          "Walk your dog at least twice a day and let it sniff along the way.",
        simple: "Walk your dog every day and let it sniff.",
        technical:
          "Provide daily exercise with free olfactory exploration, which enriches more than distance alone.",
      },
      {
        plain: "Introduce a puppy calmly to many people, sounds and places.",
        simple: "Show a puppy many nice people and new places.",
        technical:
          "Schedule graded, positive exposures to people, surfaces and noises before the socialisation window closes.",
      },
      {
        plain: "Leave a dog alone while it eats or sleeps.",
        simple: "Let a dog eat and sleep in peace.",
        technical:
          "Avoid disturbing resting or feeding dogs, since startle and resource guarding precede many domestic bites.",
      },
    ],
    example:
      "A border collie needs long walks and mental work, while a pug is content with shorter outings.",
    likeness: "having a friend who celebrates every time you come home",
    things: ["leash", "wagging tail"],
  },
  {
    name: "cats",
    plural: true,
    definition: {
      plain:
        "small, agile hunters that people have kept as companions for about ten thousand years",
      simple: "furry pets that purr, climb and love to hunt",
      technical:
        "domestic felids, Felis catus, descended from the Near Eastern wildcat and still obligate carnivores",
    },
    facts: [
      {
        plain: "Cats sleep or doze for twelve to sixteen hours on most days.",
        simple: "Cats sleep for more than half of the day.",
        technical:
          "Felids spend twelve to sixteen hours daily in polyphasic sleep, with activity peaks at dawn and dusk.",
      },
      {
        plain:
          "Cats must eat meat, because they cannot make certain nutrients themselves.",
        simple: "Cats need meat to stay healthy.",
        technical:
          "As obligate carnivores, cats require dietary taurine, arachidonic acid and preformed vitamin A.",
      },
      {
        plain: "Whiskers help a cat judge whether it can fit through a gap.",
        simple: "Cats use whiskers to feel whether they fit through a hole.",
        technical:
          "Vibrissae are richly innervated tactile hairs that register air currents and nearby objects in dim light.",
      },
      {
        plain:
          "A falling cat can usually turn in the air and land on its feet.",
        simple: "When a cat falls, it twists and lands on its feet.",
        technical:
          "The righting reflex uses vestibular input and a flexible spine to rotate both body halves without net angular momentum.",
      },
      {
        plain:
          "Cats often purr when content, but they may also purr when hurt or afraid.",
        simple: "Cats purr when happy, and sometimes when they feel bad.",
        technical:
          "Purring arises from laryngeal muscle and vocal fold oscillation at about twenty-five hertz, in both positive and painful states.",
      },
    ],
    tips: [
      {
        plain:
          "Provide one litter box per cat plus one more, and scoop every day.",
        simple: "Clean the litter box every day.",
        technical:
          "Supply one more litter tray than the number of cats, unscented and scooped daily, to prevent house-soiling.",
      },
      {
        plain:
          "Play with a feather toy for ten minutes before you feed your cat.",
        simple: "Play with your cat before it eats.",
        technical:
          "Schedule short predatory play sessions before meals to complete the natural hunt-eat-groom-sleep sequence.",
      },
      {
        plain: "Let a shy cat come to you instead of picking it up.",
        simple: "Wait for a shy cat to come to you.",
        technical:
          "Allow approach on the cat's terms and offer a fingertip, avoiding direct stares and restraint.",
      },
      {
        plain: "Offer water in a wide bowl placed away from the food.",
        simple: "Put the water bowl far from the food bowl.",
        technical:
          "Separate water from food and use wide bowls or fountains to encourage intake in cats fed dry diets.",
      },
    ],
    example:
      "A house cat may ignore an expensive bed and spend the afternoon in the cardboard box it came in.",
    likeness: "living with a small, elegant landlord",
    things: ["whisker", "cardboard box"],
  },
  {
    name: "aquariums",
    plural: true,
    definition: {
      plain:
        "glass or acrylic tanks in which fish, plants and other water life are kept",
      simple: "big glass boxes of water where fish and plants live",
      technical:
        "closed aquatic systems whose water quality depends on biological filtration, stocking density and regular water exchange",
    },
    facts: [
      {
        plain:
          "Helpful bacteria turn poisonous fish waste into less harmful substances.",
        simple: "Good germs in the tank clean up what the fish leave behind.",
        technical:
          "Nitrifying bacteria oxidise ammonia to nitrite and then to nitrate, which is tolerated at far higher concentrations.",
      },
      {
        plain:
          "A new tank needs several weeks before it is ready for many fish.",
        simple: "A new tank must wait for weeks before the fish move in.",
        technical:
          "Cycling usually takes four to six weeks, until ammonia and nitrite both read zero after dosing.",
      },
      {
        plain: "Large tanks are easier to keep stable than small ones.",
        simple: "A big tank is easier to look after than a tiny bowl.",
        technical:
          "Greater volume dilutes metabolites and buffers temperature and pH, so large systems tolerate husbandry errors better.",
      },
      {
        plain: "Algae grow fast when there is too much light or too much food.",
        simple: "Too much light makes the tank turn green.",
        technical:
          "Algal blooms follow excess photoperiod together with elevated nitrate and phosphate, typically from overfeeding.",
      },
      {
        plain: "Chlorine in tap water harms fish unless it is removed first.",
        simple: "Tap water can hurt fish unless you treat it.",
        technical:
          "Chlorine and chloramine damage gill epithelium and the biofilter, hence the use of thiosulphate conditioners.",
      },
    ],
    tips: [
      {
        plain: "Change about a quarter of the water every week.",
        simple: "Swap some of the water for clean water each week.",
        technical:
          "Exchange twenty to thirty percent weekly with temperature-matched, dechlorinated water to export nitrate.",
      },
      {
        plain: "Feed only what the fish eat within two minutes.",
        simple: "Give the fish just a tiny pinch of food.",
        technical:
          "Feed to two-minute satiation once or twice daily to limit residual organics and ammonia load.",
      },
      {
        plain: "Rinse the filter in old tank water, never under the tap.",
        simple: "Wash the filter in tank water, not tap water.",
        technical:
          "Rinse filter media in removed tank water so that chlorine does not kill the nitrifying biofilm.",
      },
      {
        plain: "Check that fish species suit each other before you buy them.",
        simple: "Make sure the fish will be good neighbours.",
        technical:
          "Match species by adult size, temperament, temperature and water hardness before committing to a stocking plan.",
      },
    ],
    example:
      "A sixty-litre tank can house ten small tetras, a few shrimp and some hardy plants.",
    likeness: "a small lake with windows on every side",
    things: ["goldfish", "bubble"],
  },
  {
    name: "knitting",
    plural: false,
    definition: {
      plain:
        "the craft of making fabric by pulling loops of yarn through one another with needles",
      simple: "making cloth from yarn with two needles",
      technical:
        "a textile technique in which successive courses of interlocking loops are formed from a continuous yarn",
    },
    facts: [
      {
        plain:
          "Knit and purl are the two basic stitches, and each is the back of the other.",
        simple: "There are two main stitches, called knit and purl.",
        technical:
          "Knit and purl are front and back views of one loop, so all stitch patterns reduce to their arrangement.",
      },
      {
        plain: "Knitted fabric stretches because its loops can change shape.",
        simple:
          "Knitted things stretch, because they are made of little loops.",
        technical:
          "Loop deformation gives weft-knitted structures far greater extensibility than woven cloth of the same yarn.",
      },
      {
        plain:
          "Wool is kind to beginners, since its springy fibres hide small mistakes.",
        simple: "Wool is a good yarn to learn with.",
        technical:
          "Wool's crimp and elastic recovery even out tension irregularities that cotton or silk would leave visible.",
      },
      {
        plain:
          "The size of a finished piece depends on how tightly a person knits.",
        simple: "If you pull the yarn tight, your scarf gets smaller.",
        technical:
          "Finished dimensions follow gauge, the stitches and rows per ten centimetres, which vary with needle size and tension.",
      },
      {
        plain: "Many people find the steady rhythm of knitting relaxing.",
        simple: "Making stitch after stitch can make you feel calm.",
        technical:
          "Surveys of knitters link frequent practice with reported calm, plausibly through repetitive bimanual movement and absorbed attention.",
      },
    ],
    tips: [
      {
        plain:
          "Knit a small square first to check your size against the pattern.",
        simple: "Make a little test square first.",
        technical:
          "Knit and block a fifteen-centimetre swatch, then change needle size until the gauge matches.",
      },
      {
        plain:
          "Choose light-coloured, medium-thick yarn for your first project.",
        simple: "Start with thick, light yarn, so you can see your stitches.",
        technical:
          "Begin with a smooth, pale worsted-weight yarn on five-millimetre needles for good stitch legibility.",
      },
      {
        plain: "Count your stitches at the end of every few rows.",
        simple: "Count your stitches often so none get lost.",
        technical:
          "Verify the stitch count every few rows to catch dropped stitches and accidental yarn-overs early.",
      },
      {
        plain:
          "Leave a long tail of yarn so that you can weave the ends in neatly.",
        simple: "Leave a long bit of yarn at the ends.",
        technical:
          "Leave tails of fifteen centimetres and weave them in along the stitch path to prevent unravelling.",
      },
    ],
    example:
      "A simple garter stitch scarf needs only the knit stitch and two or three balls of wool.",
    likeness: "drawing one long line until it turns into a sweater",
    things: ["needle", "ball of wool"],
  },
  {
    name: "painting a room",
    plural: false,
    definition: {
      plain:
        "the job of preparing and coating interior walls to give them a new colour",
      simple: "putting fresh colour on the walls of a room",
      technical:
        "the application of interior coatings to prepared substrates, including masking, priming and two finish coats",
    },
    facts: [
      {
        plain:
          "Preparation takes longer than painting but decides how good the result looks.",
        simple:
          "Getting ready takes the longest, but it makes the walls look great.",
        technical:
          "Surface preparation governs adhesion and finish, since paint films telegraph every defect of the substrate.",
      },
      {
        plain: "Paint looks different on a wall than on a small card.",
        simple: "A colour can look different on a big wall.",
        technical:
          "Perceived colour shifts with area, gloss and the spectral power distribution of the light source.",
      },
      {
        plain: "Two thin coats cover better than one thick coat.",
        simple: "Two thin layers look better than one fat one.",
        technical:
          "Two coats at the specified spread rate level better and resist sagging, lap marks and slow through-drying.",
      },
      {
        plain:
          "Matt paint hides bumps, while glossy paint is easier to wipe clean.",
        simple: "Shiny paint is easy to wipe, and dull paint hides bumps.",
        technical:
          "Higher pigment volume concentration yields a matt film that scatters light, while binder-rich gloss resists scrubbing.",
      },
      {
        plain:
          "Walls in old houses may carry layers of paint that contain lead.",
        simple:
          "Very old paint can have poison in it, so nobody should scrape it.",
        technical:
          "Lead-based coatings are common in pre-1970s buildings, and dry sanding them creates hazardous dust.",
      },
    ],
    tips: [
      {
        plain:
          "Fill holes, sand them smooth and wipe away the dust before you open the paint.",
        simple: "Fill the holes and wipe the wall clean first.",
        technical:
          "Fill, sand with 120 to 180 grit, remove dust and spot-prime patches to equalise porosity.",
      },
      {
        plain:
          "Paint the edges with a brush first, and then fill in the wall with a roller.",
        simple: "Paint the edges first and then roll the middle.",
        technical:
          "Cut in a section and roll into it while wet, keeping a wet edge to avoid picture framing.",
      },
      {
        plain: "Pull off the masking tape before the last coat is fully dry.",
        simple: "Take the tape off while the paint is still a bit wet.",
        technical:
          "Remove masking tape while the final coat is tacky, pulling back at forty-five degrees.",
      },
      {
        plain:
          "Test two or three shades on the wall and look at them by day and night.",
        simple: "Try a few colours on the wall before you pick one.",
        technical:
          "Apply large samples on several walls and judge them under daylight and artificial light for metamerism.",
      },
    ],
    example:
      "A bedroom of twelve square metres usually needs about five litres of paint for two coats on the walls.",
    likeness: "changing the clothes of a whole room",
    things: ["roller", "ladder"],
  },
  {
    name: "camping",
    plural: false,
    definition: {
      plain:
        "spending one or more nights outdoors in a tent or another simple shelter",
      simple: "sleeping outside in a tent under the stars",
      technical:
        "recreational overnight stays outdoors with portable shelter, sleeping insulation and cooking systems",
    },
    facts: [
      {
        plain:
          "The ground draws away more warmth at night than most beginners expect.",
        simple: "The cold ground can make you chilly at night.",
        technical:
          "Conductive loss to the ground often exceeds convective loss, which is why pad R-value matters as much as bag rating.",
      },
      {
        plain:
          "Tents gather drops on the inside, because breath carries a lot of moisture.",
        simple: "Your breath can make the tent wet inside.",
        technical:
          "Exhaled moisture condenses on the flysheet whenever its temperature falls below the dew point of the tent air.",
      },
      {
        plain:
          "Valley floors and lake shores are often colder and damper than slightly higher ground.",
        simple: "It is often colder down by the lake than up on a little hill.",
        technical:
          "Nocturnal radiative cooling drains cold air into basins, so benches above valley floors stay warmer and drier.",
      },
      {
        plain:
          "The smell of food can attract animals, including bears in some regions.",
        simple: "Animals can smell your snacks and may come to visit.",
        technical:
          "Food odours habituate wildlife, so bear country requires canisters or hangs well away from the sleeping area.",
      },
      {
        plain: "Many places forbid open fires during dry weeks of the year.",
        simple: "When it is very dry, campfires are not allowed.",
        technical:
          "Seasonal fire bans follow fuel moisture and fire weather indices and commonly include charcoal and wood stoves.",
      },
    ],
    tips: [
      {
        plain: "Pitch the tent once at home before your first trip.",
        simple: "Practise putting up your tent at home.",
        technical:
          "Rehearse the pitch at home to check for missing pegs, torn seams and unfamiliar pole geometry.",
      },
      {
        plain:
          "Arrive while it is still light, and choose flat ground without dead branches above.",
        simple: "Set up your tent before it gets dark.",
        technical:
          "Arrive with two hours of daylight and inspect the site for widowmakers, drainage and wind exposure.",
      },
      {
        plain: "Pack a headlamp, a warm hat and dry socks for the night.",
        simple: "Bring a light, a warm hat and dry socks.",
        technical:
          "Reserve a dry sleep layer, a hat and a headlamp in a waterproof liner.",
      },
      {
        plain:
          "Take all of your rubbish home and leave the place as you found it.",
        simple: "Take your trash home with you.",
        technical:
          "Follow Leave No Trace principles by packing out all waste and dispersing soapy water away from streams.",
      },
    ],
    example:
      "A family might spend two nights at a lakeside campsite with a tent, sleeping bags and a gas stove.",
    likeness: "moving into a house that fits in a backpack",
    things: ["tent", "campfire"],
  },
  {
    name: "photography",
    plural: false,
    definition: {
      plain:
        "the art and technique of making pictures by recording light with a camera",
      simple: "making pictures by catching light with a camera",
      technical:
        "image making by controlled exposure of a sensor or emulsion to light focused by a lens",
    },
    facts: [
      {
        plain:
          "Shutter speed, aperture and sensitivity together decide how bright a picture becomes.",
        simple:
          "Three camera settings work together to make a photo bright or dark.",
        technical:
          "Exposure is set by shutter time and f-number, while ISO determines the gain applied to the captured signal.",
      },
      {
        plain:
          "A wide aperture blurs the background and makes the subject stand out.",
        simple: "A wide-open lens makes the background soft and blurry.",
        technical:
          "Large apertures shrink depth of field, and longer focal lengths at the same distance shrink it further.",
      },
      {
        plain:
          "Light is soft and warm shortly after sunrise and before sunset.",
        simple: "Photos look golden when the sun is low.",
        technical:
          "At low solar elevation, longer atmospheric paths scatter short wavelengths, lowering both colour temperature and contrast.",
      },
      {
        plain:
          "Slow shutter speeds blur anything that moves, including a shaky hand.",
        simple: "If your hand shakes, your picture gets blurry.",
        technical:
          "Handheld blur grows beyond the reciprocal focal length rule unless stabilisation supplies several extra stops.",
      },
      {
        plain: "Raw files hold more detail than JPEG files but need editing.",
        simple: "Some photo files keep more detail, so you can fix them later.",
        technical:
          "Raw files preserve twelve to fourteen bits of linear sensor data, deferring white balance and tone mapping.",
      },
    ],
    tips: [
      {
        plain: "Move closer to your subject before you reach for the zoom.",
        simple: "Step closer to the thing you want to snap.",
        technical:
          "Change the camera position before focal length, since perspective depends on subject distance alone.",
      },
      {
        plain:
          "Place the main subject off centre, about a third of the way across.",
        simple: "Put the important thing a little to one side.",
        technical:
          "Place the subject on a thirds intersection and leave space in the direction of gaze or motion.",
      },
      {
        plain: "Focus on the eyes when you photograph a person or an animal.",
        simple: "Make sure the eyes are sharp.",
        technical:
          "Set eye-detection autofocus or a single point on the nearer eye, especially at wide apertures.",
      },
      {
        plain:
          "Check the edges of the frame for clutter before you press the button.",
        simple: "Look at the edges for messy things first.",
        technical:
          "Scan the frame borders for distractions and tangents, then reframe instead of relying on a crop.",
      },
    ],
    example:
      "A portrait taken beside a window at f/2.8 shows a sharp face in front of a soft background.",
    likeness: "saving a slice of time in a jar",
    things: ["lens", "snapshot"],
  },
  {
    name: "chess",
    plural: false,
    definition: {
      plain: "a board game in which two players try to trap each other's king",
      simple: "a game where you try to trap the other player's king",
      technical:
        "a two-player, zero-sum game of perfect information, decided by checkmate, resignation, time or draw",
    },
    facts: [
      {
        plain:
          "Chess developed from an Indian game about fifteen hundred years ago.",
        simple: "Chess started in India a very long time ago.",
        technical:
          "The game descends from chaturanga by way of Persian shatranj, acquiring its modern queen in fifteenth-century Europe.",
      },
      {
        plain:
          "The queen is the strongest piece, because she moves in every direction.",
        simple: "The queen is the strongest piece on the board.",
        technical:
          "The queen, valued at about nine pawns, unites the movement of rook and bishop.",
      },
      {
        plain: "Control of the centre gives pieces more squares to go to.",
        simple: "Pieces in the middle can reach more places.",
        technical:
          "Central control increases piece mobility, supports pawn breaks and allows faster transfer between the wings.",
      },
      {
        plain:
          "A computer beat the reigning world champion in a match for the first time in 1997.",
        simple: "In 1997, a computer beat the best player in the world.",
        technical:
          "Deep Blue defeated Kasparov 3.5 to 2.5 in 1997, relying on massively parallel alpha-beta search.",
      },
      {
        plain:
          "Most games between beginners are lost through simple oversights.",
        simple: "New players often lose because they forget to look.",
        technical:
          "Below expert level, hanging pieces and missed two-move tactics decide far more games than opening theory does.",
      },
    ],
    tips: [
      {
        plain: "Bring out your knights and bishops early, and then castle.",
        simple: "Move your knights and bishops out, and hide your king.",
        technical:
          "Develop the minor pieces towards the centre, castle within ten moves and connect the rooks.",
      },
      {
        plain:
          "Ask what your opponent threatens before each of your own moves.",
        simple: "Before you move, look for what the other player wants.",
        technical:
          "Check forcing replies, meaning checks, captures and threats, before you commit to any candidate move.",
      },
      {
        plain: "Solve a few tactical puzzles every day without guessing.",
        simple: "Do a few chess puzzles every day.",
        technical:
          "Train pattern recognition with daily sets on forks, pins, skewers and mating nets.",
      },
      {
        plain:
          "Go through your lost games and find the move where things went wrong.",
        simple: "Look at the games you lost and find the bad move.",
        technical:
          "Annotate your losses unaided first, and then verify the critical positions with an engine.",
      },
    ],
    example:
      "In the Scholar's Mate, the queen and a bishop attack the square f7 and end the game in four moves.",
    likeness: "an argument carried on in silence and in turns",
    things: ["pawn", "board"],
  },
  {
    name: "playing the guitar",
    plural: false,
    definition: {
      plain:
        "making music by pressing strings against a neck and plucking or strumming them",
      simple: "making music by pressing and strumming strings",
      technical:
        "the coordinated fretting and plucking of a fretted string instrument, usually tuned E-A-D-G-B-E",
    },
    facts: [
      {
        plain:
          "A shorter string gives a higher note, and that is what pressing a fret achieves.",
        simple: "When you press the string, it gets shorter and sounds higher.",
        technical:
          "Fretting shortens the vibrating length, and each successive fret raises pitch by one equal-tempered semitone.",
      },
      {
        plain:
          "Sore fingertips are normal at first and fade after a few weeks.",
        simple: "Your fingertips hurt at first, but soon they get tough.",
        technical:
          "Fingertip tenderness subsides within weeks as keratinised calluses form and excess fretting force declines.",
      },
      {
        plain: "Thousands of songs use only three or four chords.",
        simple: "You can play many songs with just three chords.",
        technical:
          "Much popular repertoire rests on the I, IV, V and vi chords, conveniently voiced in open G or C.",
      },
      {
        plain:
          "Slow practice with few mistakes leads to faster progress than hurried practice.",
        simple: "Playing slowly and well helps you learn faster.",
        technical:
          "Errorless slow repetition consolidates clean motor programmes, whereas rushing automatises faulty fingerings and tension.",
      },
      {
        plain:
          "Steel strings sound bright, while nylon strings are softer on the fingers.",
        simple: "Nylon strings are softer for your fingers than steel ones.",
        technical:
          "Steel strings carry higher tension and stronger upper partials than nylon, hence the braced tops of acoustics.",
      },
    ],
    tips: [
      {
        plain: "Tune the guitar every time you pick it up.",
        simple: "Tune your guitar each time before you play.",
        technical:
          "Tune up to pitch with a chromatic tuner, so that string slack is taken out at the nut.",
      },
      {
        plain: "Press the string just behind the fret, not on top of it.",
        simple: "Press right next to the metal bar.",
        technical:
          "Fret immediately behind the wire with minimal force to avoid buzz and sharpened intonation.",
      },
      {
        plain: "Practise switching between two chords for one minute each day.",
        simple: "Switch between two chords again and again for one minute.",
        technical:
          "Drill one-minute chord changes in pairs, logging clean transitions and retaining common guide fingers.",
      },
      {
        plain: "Play along with a slow drum beat or a metronome.",
        simple: "Play with a steady beat that goes tick, tick, tick.",
        technical:
          "Set a metronome to a tempo you can play cleanly and raise it by four beats at a time.",
      },
    ],
    example:
      "A beginner can accompany many songs with the chords G, C and D and a simple down-up strum.",
    likeness: "teaching ten fingers to dance on six tightropes",
    things: ["string", "chord"],
  },
];
