/** @file Topics about food, drink, the kitchen and household life. */
import type { Topic } from "../topic.ts";

export const foodTopics: readonly Topic[] = [
  {
    name: "pasta",
    plural: false,
    definition: {
      plain:
        "a food made from a stiff dough of wheat and water or egg, shaped and then boiled",
      simple: "dough made into fun shapes and cooked in hot water",
      technical:
        "an extruded or sheeted unleavened dough, typically of durum semolina, cooked by hydration and starch gelatinisation in boiling water",
    },
    facts: [
      {
        plain:
          "Most dried pasta is made from durum, a very hard wheat with plenty of protein.",
        simple: "Dry pasta comes from a special wheat with very hard grains.",
        technical:
          "Triticum durum mills into coarse, vitreous semolina whose high protein content keeps the dough firm throughout cooking.",
      },
      {
        plain:
          "The cloudy cooking water is full of starch, which helps a sauce cling to the pasta.",
        simple: "The cloudy water left in the pot helps sauce stick.",
        technical:
          "Amylose leached into the cooking water acts as a thickener and stabilises the emulsion of fat and water in a sauce.",
      },
      {
        plain:
          "Shapes pushed through bronze moulds come out rough, and a rough surface holds more sauce.",
        simple: "Some pasta has a bumpy skin so that more sauce can hang on.",
        technical:
          "Bronze dies leave a rougher extrudate than smooth-coated dies, which increases surface area and therefore sauce retention.",
      },
      {
        plain:
          "Pasta cooked until just firm is digested more slowly than pasta cooked until soft.",
        simple: "Pasta that is still a bit firm keeps you full for longer.",
        technical:
          "An intact protein network around the starch granules slows amylase and gives al dente pasta a lower glycaemic response.",
      },
      {
        plain:
          "Fresh egg pasta cooks in two or three minutes because it already contains a lot of moisture.",
        simple: "Fresh pasta is soft and wet already, so it cooks very fast.",
        technical:
          "At about thirty per cent moisture, fresh pasta needs little further hydration, so its starch gelatinises within minutes.",
      },
    ],
    tips: [
      {
        plain:
          "Keep a cup of the cooking water and stir some of it into the sauce.",
        simple: "Save a cup of the pot water to mix with your sauce.",
        technical:
          "Reserve some starchy water before draining and use it to emulsify and loosen the sauce in the pan.",
      },
      {
        plain:
          "Stir the pasta during the first minute so that the pieces do not stick together.",
        simple: "Stir the pot at the start so nothing sticks.",
        technical:
          "Agitate during the first minute, while gelatinising surface starch is at its most adhesive and has yet to disperse.",
      },
      {
        plain: "Taste a piece two minutes before the time given on the packet.",
        simple: "Try one piece a little early to see if it is ready.",
        technical:
          "Sample two minutes ahead of the stated time and stop when only a fine white core of ungelatinised starch remains.",
      },
      {
        plain:
          "Finish cooking the drained pasta in the sauce for a minute before you serve it.",
        simple: "Let the pasta and sauce cook together for one last minute.",
        technical:
          "Transfer the pasta slightly underdone and complete hydration in the sauce, so that it absorbs flavour and releases starch.",
      },
    ],
    example:
      "Spaghetti with garlic and oil needs only five ingredients and about fifteen minutes.",
    likeness: "a box of building blocks that you can eat",
    things: ["fork", "meatball"],
  },
  {
    name: "cheese",
    plural: false,
    definition: {
      plain:
        "a food made by curdling milk, draining off the liquid and often ageing what remains",
      simple: "milk that has been made thick and solid so that it keeps longer",
      technical:
        "a concentrated gel of casein and milk fat obtained by enzymatic or acid coagulation, followed by syneresis and optional ripening",
    },
    facts: [
      {
        plain:
          "An enzyme called rennet makes milk separate into solid curds and watery whey.",
        simple:
          "A special helper turns runny milk into white lumps and thin water.",
        technical:
          "Chymosin cleaves kappa-casein, which removes the stabilising layer of the micelles and lets them aggregate in the presence of calcium.",
      },
      {
        plain:
          "Blue cheese gets its veins from a harmless mould that grows wherever air can reach.",
        simple:
          "The blue lines in blue cheese are a safe mould that likes air.",
        technical:
          "Piercing the wheel admits oxygen, which allows Penicillium roqueforti to sporulate along the channels and break down fat.",
      },
      {
        plain:
          "The round holes in Emmental are gas bubbles left behind by bacteria.",
        simple:
          "Tiny living things blow the bubbles that make holes in some cheese.",
        technical:
          "Propionic acid bacteria ferment lactate during warm ripening, and the carbon dioxide released collects in eyes.",
      },
      {
        plain:
          "Long-aged hard cheeses contain almost no lactose, so many sensitive people can eat them.",
        simple: "Old, hard cheese has hardly any milk sugar left in it.",
        technical:
          "Most lactose leaves with the whey, and starter cultures ferment the residue within days, so mature cheeses contain only traces.",
      },
      {
        plain:
          "It takes roughly ten litres of cow's milk to make one kilogram of hard cheese.",
        simple: "You need ten big cartons of milk for one bag of hard cheese.",
        technical:
          "Yield for hard bovine cheese is near ten per cent by mass, and it rises with the casein and fat content of the milk.",
      },
    ],
    tips: [
      {
        plain: "Take cheese out of the fridge about an hour before you eat it.",
        simple: "Let cheese warm up a little, because it tastes better.",
        technical:
          "Temper the cheese for about an hour, since softened fat releases volatile aroma compounds far more readily.",
      },
      {
        plain:
          "Wrap cheese in waxed paper so that it can breathe without drying out.",
        simple: "Wrap your cheese in waxy paper and not in tight plastic.",
        technical:
          "Choose a semi-permeable wrap that limits moisture loss while it allows ammonia and carbon dioxide to escape.",
      },
      {
        plain:
          "Melt cheese over a low heat so that it does not turn stringy and oily.",
        simple: "Melt cheese slowly, or it goes greasy and lumpy.",
        technical:
          "Keep the heat gentle to prevent the casein network from contracting and expelling fat, and add starch for stability.",
      },
      {
        plain:
          "Cut a generous piece away around mould on hard cheese, but throw away soft cheese that is mouldy.",
        simple: "Ask a grown-up before you eat any cheese with fuzz on it.",
        technical:
          "Trim at least 2.5 cm around mould on hard cheese, and discard soft types, where hyphae and toxins spread through the moisture.",
      },
    ],
    example:
      "A wheel of Parmesan matures for at least a year before an inspector taps it with a small hammer.",
    likeness: "a way of putting a whole meadow on a shelf",
    things: ["cracker", "rind"],
  },
  {
    name: "chocolate",
    plural: false,
    definition: {
      plain:
        "a sweet food made from fermented, roasted and finely ground cacao beans",
      simple: "a sweet brown treat made from the beans of a tree",
      technical:
        "a dispersion of fine cocoa and sugar particles, with or without milk solids, in a continuous phase of crystallised cocoa butter",
    },
    facts: [
      {
        plain:
          "Cacao beans are left to ferment for several days, which is where much of the flavour begins.",
        simple: "The beans sit in a warm heap for days to grow tasty.",
        technical:
          "Yeasts, lactic and acetic bacteria act on the pulp, and the acid and heat liberate flavour precursors within the cotyledons.",
      },
      {
        plain:
          "Chocolate melts in the mouth because cocoa butter turns liquid just below body temperature.",
        simple: "Your warm tongue is just hot enough to melt it.",
        technical:
          "The stable form V of cocoa butter melts at about thirty-four degrees Celsius, slightly below the temperature of the oral cavity.",
      },
      {
        plain:
          "Careful warming and cooling, known as tempering, gives a bar its shine and clean snap.",
        simple:
          "Makers warm and cool it with care so that it shines and snaps.",
        technical:
          "Tempering seeds form V crystals in preference to less stable polymorphs, which ensures gloss, contraction and a crisp fracture.",
      },
      {
        plain:
          "The pale film on an old bar is usually fat or sugar that has moved to the surface.",
        simple: "White dust on old chocolate is not mould, just fat or sugar.",
        technical:
          "Bloom arises from recrystallised cocoa butter after temperature cycling, or from sugar dissolved and redeposited by condensation.",
      },
      {
        plain:
          "Chocolate is poisonous to dogs, whose bodies break down theobromine very slowly.",
        simple:
          "Dogs must never eat chocolate, because it makes them very ill.",
        technical:
          "Canine clearance of theobromine is slow, with a half-life near eighteen hours, so cardiac and neurological toxicity can follow.",
      },
      {
        plain:
          "White chocolate contains cocoa butter but none of the brown cocoa solids.",
        simple:
          "White chocolate has the fat of the bean but not the brown part.",
        technical:
          "White chocolate combines cocoa butter, milk solids and sugar, and lacks the non-fat cocoa solids that supply colour and polyphenols.",
      },
    ],
    tips: [
      {
        plain:
          "Melt chocolate in a bowl over warm water rather than directly on the stove.",
        simple: "Melt it in a bowl over warm water, with a grown-up.",
        technical:
          "Use a bain-marie and keep dark chocolate below fifty degrees Celsius to avoid scorching the cocoa solids.",
      },
      {
        plain:
          "Keep every drop of water away from melting chocolate, or it will turn grainy.",
        simple: "Use dry bowls and spoons, because a drop of water spoils it.",
        technical:
          "Exclude moisture during melting, since traces of water dissolve the sugar and cause particles to aggregate and seize.",
      },
      {
        plain:
          "Store it in a cool, dry cupboard, well away from strong smells.",
        simple: "Keep it in a cool cupboard, far from smelly food.",
        technical:
          "Hold stock at fifteen to eighteen degrees Celsius and low humidity, as cocoa butter readily absorbs foreign odours.",
      },
      {
        plain: "Let a piece melt slowly on your tongue before you chew it.",
        simple: "Let it melt on your tongue and do not chew right away.",
        technical:
          "Allow the fat phase to melt before mastication, so that aroma compounds reach the olfactory receptors retronasally.",
      },
    ],
    example:
      "A bar marked seventy per cent consists of seventy parts cocoa ingredients and about thirty parts sugar.",
    likeness: "a warm hug wrapped in silver foil",
    things: ["truffle", "cocoa bean"],
  },
  {
    name: "soup",
    plural: false,
    definition: {
      plain:
        "a liquid dish made by simmering vegetables, meat, fish or pulses in water or stock",
      simple: "a warm, runny meal that you eat with a spoon",
      technical:
        "a liquid preparation in which soluble flavour, gelatin and starch are extracted from solids by prolonged simmering",
    },
    facts: [
      {
        plain:
          "Long simmering draws gelatin out of bones, which gives a stock its silky body.",
        simple: "Bones cooked for hours make the soup feel smooth and rich.",
        technical:
          "Sustained moist heat hydrolyses collagen in connective tissue to gelatin, which raises viscosity and sets the stock on cooling.",
      },
      {
        plain:
          "Onions softened slowly in fat lose their sharpness and turn sweet.",
        simple: "Onions cooked slowly stop stinging and start to taste sweet.",
        technical:
          "Sweating drives off pungent sulphur volatiles and concentrates natural sugars without reaching browning temperatures.",
      },
      {
        plain:
          "A bowl of soup can fill people up on fewer calories than the same food eaten dry.",
        simple: "Soup fills your tummy well because it holds so much water.",
        technical:
          "Incorporated water lowers energy density and slows gastric emptying, and satiety therefore rises for a given energy intake.",
      },
      {
        plain:
          "Many soups taste better the next day, once the flavours have had time to spread.",
        simple: "Soup is often nicer tomorrow, when the tastes have mixed.",
        technical:
          "Overnight rest permits solutes to diffuse between solids and broth and allows harsh volatiles to dissipate.",
      },
      {
        plain:
          "A large pot cools slowly, so bacteria may multiply if it is left out overnight.",
        simple: "A big pot stays warm for hours, and germs love that.",
        technical:
          "Slow cooling of bulk liquids keeps the core within the growth range of Clostridium perfringens, whose spores survive boiling.",
      },
    ],
    tips: [
      {
        plain:
          "Blend a third of the pot and stir it back in for a thicker soup.",
        simple: "Mash some of the soup and mix it back to make it thick.",
        technical:
          "Puree a portion of the solids to release starch and pectin, which thickens the broth without added roux.",
      },
      {
        plain: "Add a squeeze of lemon at the end if the soup tastes flat.",
        simple: "Add a few drops of lemon if it tastes dull.",
        technical:
          "Correct a flat profile with acid just before service, as it sharpens perception without further sodium.",
      },
      {
        plain:
          "Put delicate herbs and peas in during the last few minutes only.",
        simple: "Drop in soft herbs and peas right at the end.",
        technical:
          "Stage additions by cooking time, leaving tender herbs and peas until last to preserve chlorophyll and volatile oils.",
      },
      {
        plain:
          "Divide a big batch into shallow containers so that it cools quickly before chilling.",
        simple: "Pour hot soup into small, flat boxes so it cools fast.",
        technical:
          "Portion into shallow vessels to increase the ratio of surface to volume and to clear the danger zone promptly.",
      },
    ],
    example:
      "Minestrone combines beans, carrots, celery, tomatoes and small pasta in a single pot.",
    likeness: "a bath where vegetables tell each other their secrets",
    things: ["ladle", "noodle"],
  },
  {
    name: "spices",
    plural: true,
    definition: {
      plain:
        "dried seeds, bark, roots, buds and fruits of plants that are used to flavour food",
      simple: "dry bits of plants that give food a strong taste",
      technical:
        "dried aromatic plant parts other than leaves, valued for their essential oils, oleoresins and pungent principles",
    },
    facts: [
      {
        plain:
          "Cinnamon is bark, cloves are flower buds and ginger is an underground stem.",
        simple: "One spice is tree bark, and another is a tiny flower bud.",
        technical:
          "Cinnamon derives from inner bark, cloves from unopened buds of Syzygium aromaticum, and ginger from a rhizome.",
      },
      {
        plain:
          "Chillies feel hot because capsaicin triggers the same nerves that sense real heat.",
        simple: "Chillies trick your tongue into thinking that it is burning.",
        technical:
          "Capsaicin binds the TRPV1 receptor on sensory neurons and lowers its thermal threshold, so warmth is perceived as burning.",
      },
      {
        plain: "Whole spices keep their strength much longer than ground ones.",
        simple: "Whole seeds stay tasty for longer than powder does.",
        technical:
          "Grinding ruptures the oil cells and enlarges the exposed surface, which speeds evaporation and oxidation of the volatiles.",
      },
      {
        plain:
          "Frying spices in oil for a moment spreads their flavour through the whole dish.",
        simple: "A quick fry in oil wakes the spices up.",
        technical:
          "Most aroma compounds are lipophilic, so brief heating in fat extracts and distributes them far better than water does.",
      },
      {
        plain:
          "Saffron is costly because each flower gives only three threads, and they are picked by hand.",
        simple:
          "One spice costs a fortune because people pick it thread by thread.",
        technical:
          "Each Crocus sativus flower yields three stigmas, and roughly one hundred and fifty thousand flowers give a kilogram of dried saffron.",
      },
    ],
    tips: [
      {
        plain:
          "Toast whole spices in a dry pan until they smell fragrant, then grind them.",
        simple: "Warm the seeds in a dry pan until they smell lovely.",
        technical:
          "Dry-roast whole seeds until pyrazines develop, and cool them before milling to limit the loss of volatiles.",
      },
      {
        plain:
          "Keep spices in closed jars in a dark cupboard, not above the cooker.",
        simple: "Store spices in the dark, away from the hot cooker.",
        technical:
          "Protect spices from light, heat and steam, which accelerate oxidation of the pigments and terpenes.",
      },
      {
        plain:
          "Add a little at a time, because it is hard to remove too much spice.",
        simple: "Start with a pinch, because you cannot take it out again.",
        technical:
          "Dose incrementally and taste between additions, given that pungency and bitterness are difficult to mask afterwards.",
      },
      {
        plain:
          "Drink milk rather than water when your mouth burns from chilli.",
        simple: "Sip milk if your mouth feels hot, since water will not help.",
        technical:
          "Reach for dairy, whose casein disperses hydrophobic capsaicin that plain water would merely spread around.",
      },
    ],
    example:
      "A basic garam masala blends cumin, coriander, cardamom, cinnamon, cloves and black pepper.",
    likeness: "an orchestra in which every player fits inside a jar",
    things: ["pepper mill", "cinnamon stick"],
  },
  {
    name: "olive oil",
    plural: false,
    definition: {
      plain:
        "the fat pressed from ripe or nearly ripe olives, used for cooking and dressing food",
      simple: "golden-green oil that is squeezed out of olives",
      technical:
        "the lipid fraction of the fruit of Olea europaea, separated mechanically and composed mainly of oleic triglycerides",
    },
    facts: [
      {
        plain:
          "Extra virgin oil is extracted without chemicals or high heat and must pass a taste test.",
        simple:
          "The best oil is just squeezed from olives, with nothing else done.",
        technical:
          "The extra virgin grade demands mechanical extraction, free acidity of at most 0.8 per cent and no sensory defects.",
      },
      {
        plain:
          "Most of the fat in it is unsaturated, which is kinder to the heart than animal fat.",
        simple: "Its fat is the kind that is good for your heart.",
        technical:
          "Oleic acid makes up some fifty-five to eighty-three per cent of the fatty acids, and replacing saturates with it lowers LDL cholesterol.",
      },
      {
        plain:
          "The peppery sting of a fresh oil comes from natural compounds that can make people cough.",
        simple: "Fresh oil can tickle your throat and make you cough.",
        technical:
          "Oleocanthal activates TRPA1 receptors in the throat, and its pungency serves as a marker of phenolic content.",
      },
      {
        plain:
          "Light, heat and air slowly turn the oil stale, so it does not improve with age.",
        simple: "Oil goes bad in the sun, and it is best when young.",
        technical:
          "Photo-oxidation and autoxidation generate hydroperoxides and rancid aldehydes while they deplete the tocopherols and phenols.",
      },
      {
        plain:
          "Spain produces more olive oil than any other country in the world.",
        simple: "More of it comes from Spain than from anywhere else.",
        technical:
          "Spain leads world output, with the province of Jaen and its cultivar Picual alone supplying a substantial share.",
      },
    ],
    tips: [
      {
        plain: "Buy oil in dark bottles or tins and look for a harvest date.",
        simple: "Choose a dark bottle, since it keeps the light out.",
        technical:
          "Select opaque packaging with a stated harvest date, as both indicate lower cumulative oxidation.",
      },
      {
        plain:
          "Keep the bottle closed in a cool cupboard and finish it within a few months.",
        simple: "Put the lid back on and keep it somewhere cool.",
        technical:
          "Minimise headspace, temperature and light after opening, and consume the oil before peroxide levels climb.",
      },
      {
        plain:
          "Use a plain oil for frying and save the finest one for salads and bread.",
        simple: "Cook with the cheap oil and pour the best on salad.",
        technical:
          "Reserve high-phenol oils for raw use, because heating dissipates the volatiles for which one pays.",
      },
      {
        plain:
          "Mix three parts oil with one part vinegar for a simple salad dressing.",
        simple: "Shake three spoons of oil with one spoon of vinegar.",
        technical:
          "Combine oil and vinegar at three to one, with mustard as an emulsifier to hold the dispersion.",
      },
    ],
    example:
      "A slice of toast rubbed with garlic and tomato and topped with oil is a classic Spanish breakfast.",
    likeness: "a piece of summer kept in a bottle",
    things: ["olive branch", "salad bowl"],
  },
  {
    name: "rice",
    plural: false,
    definition: {
      plain:
        "the seed of a grass that is the main food of more than half the people on Earth",
      simple:
        "small white or brown seeds that billions of people eat every day",
      technical:
        "the caryopsis of Oryza sativa or Oryza glaberrima, a starchy cereal milled to varying degrees before cooking",
    },
    facts: [
      {
        plain:
          "Long grains cook up fluffy and short ones sticky because they hold different kinds of starch.",
        simple: "Long rice is fluffy, and short rice likes to stick together.",
        technical:
          "High amylose content keeps cooked grains separate, while varieties rich in amylopectin gelatinise into a cohesive mass.",
      },
      {
        plain:
          "Brown rice still wears its bran, which adds fibre and a longer cooking time.",
        simple: "Brown rice keeps its coat on, so it takes longer to cook.",
        technical:
          "Retaining the bran and germ preserves fibre, thiamine and lipids, at the cost of slower hydration and a shorter shelf life.",
      },
      {
        plain:
          "Farmers flood rice fields mainly to keep weeds down, since the plant tolerates standing water.",
        simple: "Rice can stand in water, but most weeds cannot.",
        technical:
          "Aerenchyma carries oxygen to submerged roots, so flooding suppresses competing weeds without suffocating the crop.",
      },
      {
        plain:
          "Flooded fields release methane, which makes rice growing a notable source of greenhouse gas.",
        simple: "Wet rice fields let out a gas that warms the planet.",
        technical:
          "Anaerobic soils host methanogenic archaea, and paddies account for roughly a tenth of anthropogenic methane emissions.",
      },
      {
        plain:
          "Cooked rice left in the warm can make people ill, even if it is heated again.",
        simple: "Rice left out all day can make you sick.",
        technical:
          "Spores of Bacillus cereus survive boiling, germinate at ambient temperature and form a heat-stable emetic toxin.",
      },
    ],
    tips: [
      {
        plain:
          "Rinse the grains until the water runs almost clear if you want them separate.",
        simple: "Wash the rice until the water looks nearly clear.",
        technical:
          "Rinse off free surface starch from milling, which would otherwise gelatinise and glue the grains together.",
      },
      {
        plain:
          "Leave the lid on while it cooks, so that the steam stays in the pot.",
        simple: "Do not peek, because the steam does the cooking.",
        technical:
          "Keep the vessel sealed throughout absorption, since escaping vapour alters the ratio of water to grain.",
      },
      {
        plain:
          "Let cooked rice rest for ten minutes off the heat before you fluff it.",
        simple: "Wait ten minutes, then fluff it up with a fork.",
        technical:
          "Rest the pot to let residual moisture equilibrate from surface to core and the starch firm up.",
      },
      {
        plain: "Cool any spare rice within an hour and keep it in the fridge.",
        simple: "Put extra rice in the fridge as soon as it is cool.",
        technical:
          "Chill surplus within an hour to prevent spore germination, and reheat it once only to steaming throughout.",
      },
    ],
    example:
      "One cup of basmati simmered with one and a half cups of water serves two or three people.",
    likeness: "a blank page on which every country writes its own recipe",
    things: ["chopsticks", "rice cooker"],
  },
  {
    name: "barbecues",
    plural: true,
    definition: {
      plain:
        "outdoor meals at which food is grilled or smoked over charcoal, wood or gas",
      simple: "meals in the garden where food is cooked over hot coals",
      technical:
        "outdoor cooking with radiant heat, hot gases and smoke from charcoal, wood or gas burners",
    },
    facts: [
      {
        plain:
          "Charcoal is wood baked with little air until almost pure carbon is left.",
        simple:
          "Charcoal is wood that was cooked until only the black part stayed.",
        technical:
          "Pyrolysis drives water and volatiles out of wood, and the remaining char burns hot with little flame.",
      },
      {
        plain: "Tough cuts turn tender when they cook for hours at a low heat.",
        simple: "Hard meat goes soft if you cook it very slowly.",
        technical:
          "Holding meat well above seventy degrees Celsius for hours converts collagen to gelatin and offsets the loss of moisture.",
      },
      {
        plain:
          "Heaping coals on one side creates a hot zone for browning and a cooler one for cooking through.",
        simple: "Coals on one side give you a hot part and a cool part.",
        technical:
          "A two-zone fire separates direct radiant searing from indirect convective cooking, so surface and core can be managed independently.",
      },
      {
        plain:
          "Smoke sticks best to food that is cool and moist, which is why it is smoked early.",
        simple: "Smoke likes to cling to food that is cold and wet.",
        technical:
          "Condensation and dissolution of phenols and carbonyls proceed fastest on cold, wet surfaces, thus early smoke counts most.",
      },
      {
        plain:
          "Burning charcoal gives off carbon monoxide, a gas without smell that can kill indoors.",
        simple: "Hot coals make a gas that you cannot smell, so stay outside.",
        technical:
          "Incomplete combustion of char emits carbon monoxide, which reaches lethal concentrations in tents, garages and kitchens.",
      },
    ],
    tips: [
      {
        plain:
          "Wait until the coals are covered in grey ash before the food goes on.",
        simple: "Wait until the coals look grey before you start to cook.",
        technical:
          "Delay loading until the briquettes are ashed over, by which time volatiles have burnt off and radiant output is steady.",
      },
      {
        plain:
          "Check chicken with a thermometer and serve it once the middle reaches 75 degrees.",
        simple: "Ask a grown-up to test that the chicken is hot inside.",
        technical:
          "Verify a core of seventy-five degrees Celsius in poultry with a probe, as colour is an unreliable indicator.",
      },
      {
        plain: "Use separate tongs and plates for raw and cooked meat.",
        simple: "Never put cooked food on the plate that held raw meat.",
        technical:
          "Segregate utensils and trays for raw and cooked items to exclude cross-contamination with Campylobacter or Salmonella.",
      },
      {
        plain:
          "Keep a bucket of water or sand within reach while the fire is burning.",
        simple: "Have a bucket of sand close by, just in case.",
        technical:
          "Station an extinguishing medium beside the grill, and smother fat fires rather than dousing them with water.",
      },
    ],
    example:
      "A family grills sausages over the coals while corn cobs in foil cook slowly at the side.",
    likeness: "a campfire that has been invited to dinner",
    things: ["tongs", "sausage"],
  },
  {
    name: "kitchen knives",
    plural: true,
    definition: {
      plain:
        "hand tools with a steel or ceramic blade made for cutting and preparing food",
      simple: "sharp tools that cooks use to cut up food",
      technical:
        "hand-held blades of hardened steel or zirconia whose geometry, hardness and toughness suit particular cutting tasks",
    },
    facts: [
      {
        plain:
          "A sharp knife is safer than a blunt one, because it needs less force and slips less.",
        simple: "A blunt knife slips more, so a sharp one is safer.",
        technical:
          "A keen edge concentrates stress and lowers the cutting force, which reduces the likelihood of uncontrolled slippage.",
      },
      {
        plain:
          "A honing steel straightens the edge, while a whetstone grinds off metal to make a new one.",
        simple: "One tool bends the edge back, and another makes a new edge.",
        technical:
          "Honing realigns a deflected apex and removes hardly any material, while sharpening abrades both bevels to form a fresh apex.",
      },
      {
        plain:
          "Carbon steel takes a very fine edge but rusts, whereas stainless steel needs less care.",
        simple: "Some knives get very sharp but rust if you leave them wet.",
        technical:
          "Plain carbon steels allow fine carbides and high hardness, while above about eleven per cent chromium confers passivity.",
      },
      {
        plain:
          "Many Japanese blades are ground to a narrower angle than European ones, and they chip more easily.",
        simple: "Very thin blades cut best, but they also chip more.",
        technical:
          "Edges near fifteen degrees a side on hard steel cut freely, but sacrifice the impact toughness of twenty-degree bevels.",
      },
      {
        plain:
          "The teeth of a bread knife grip a hard crust without crushing the crumb below.",
        simple: "A bread knife has teeth that bite into the crust.",
        technical:
          "Serrations concentrate pressure at their points and saw through a rigid crust before the compliant crumb can deform.",
      },
    ],
    tips: [
      {
        plain:
          "Curl your fingertips under so that the knuckles guide the side of the blade.",
        simple: "Make a bear's paw with the hand that holds the food.",
        technical:
          "Adopt the claw grip, with the middle phalanges as a guide for the blade and the fingertips retracted.",
      },
      {
        plain:
          "Wash knives by hand and dry them at once instead of using the dishwasher.",
        simple: "Let a grown-up wash the knives by hand and dry them.",
        technical:
          "Avoid machine washing, where alkaline detergent, heat and knocks corrode the edge and degrade the handle.",
      },
      {
        plain:
          "Cut on wood or plastic, because glass and stone blunt an edge in no time.",
        simple: "Cut on a wooden board, never on glass or stone.",
        technical:
          "Choose a board softer than the blade, as glass, stone and ceramic roll or chip the apex on contact.",
      },
      {
        plain:
          "Place a damp cloth under the board so that it cannot slide about.",
        simple: "Put a wet cloth under the board to stop it sliding.",
        technical:
          "Immobilise the board with a damp cloth, since a moving work surface defeats any control of the blade.",
      },
    ],
    example:
      "Most home cooks manage well with just a chef's knife, a small paring knife and a bread knife.",
    likeness: "a set of paintbrushes that divide instead of adding",
    things: ["chopping board", "whetstone"],
  },
  {
    name: "fermented vegetables",
    plural: true,
    definition: {
      plain:
        "vegetables preserved in salt and soured by the bacteria that live naturally on their leaves",
      simple: "crunchy sour vegetables that friendly germs have helped to make",
      technical:
        "vegetables preserved by spontaneous lactic acid fermentation under salt and in the absence of oxygen",
    },
    facts: [
      {
        plain:
          "Bacteria turn the sugar in the vegetables into lactic acid, which gives the sour taste.",
        simple: "Tiny germs eat the sugar and leave a sour taste behind.",
        technical:
          "Leuconostoc species begin the fermentation and Lactiplantibacillus plantarum completes it, converting sugars largely to lactic acid.",
      },
      {
        plain:
          "Salt holds back harmful microbes long enough for the helpful ones to take over.",
        simple: "Salt keeps bad germs away until the good ones win.",
        technical:
          "Salt at about two per cent lowers water activity and draws out sap, which favours salt-tolerant lactic acid bacteria.",
      },
      {
        plain:
          "The vegetables must stay under the liquid, because mould grows only where there is air.",
        simple: "Mould needs air, so the vegetables have to stay under water.",
        technical:
          "Submersion in brine maintains anaerobic conditions and denies oxygen to moulds and film-forming yeasts.",
      },
      {
        plain:
          "Once enough acid has formed, dangerous bacteria such as those behind botulism cannot grow.",
        simple: "When it is sour enough, nasty germs cannot live there.",
        technical:
          "A final pH below 4.6 prevents the outgrowth of Clostridium botulinum, and most ferments settle near 3.5.",
      },
      {
        plain:
          "Captain Cook carried sauerkraut on his voyages, and its vitamin C helped to prevent scurvy.",
        simple: "Long ago, sailors ate sour cabbage so that they stayed well.",
        technical:
          "Fermented cabbage retains appreciable ascorbic acid, and Cook shipped tonnes of it as an antiscorbutic in 1768.",
      },
    ],
    tips: [
      {
        plain:
          "Weigh the vegetables and add two grams of salt for every hundred grams.",
        simple: "Use a scale to find out how much salt you need.",
        technical:
          "Calculate salt at two per cent of vegetable mass, rising to three in a hot climate to slow the process.",
      },
      {
        plain:
          "Press the vegetables down with a small weight so that the brine covers them.",
        simple: "Put a clean weight on top to keep them under water.",
        technical:
          "Compact the mass and weigh it down until expressed brine stands above all the plant material.",
      },
      {
        plain:
          "Open the jar a little each day during the first week to let out the gas.",
        simple: "Let the gas out every day so the jar does not pop.",
        technical:
          "Vent the vessel daily or fit an airlock, as early heterofermentative growth evolves copious carbon dioxide.",
      },
      {
        plain: "Move the jar to the fridge when you like the taste.",
        simple: "Put the jar in the fridge once it tastes just right.",
        technical:
          "Refrigerate at the desired acidity to arrest further souring and the pectin breakdown that softens texture.",
      },
    ],
    example:
      "Kimchi is Chinese cabbage fermented with radish, garlic, ginger and ground red chilli.",
    likeness: "a busy little city that lives in a jar",
    things: ["jar", "cabbage"],
  },
  {
    name: "sourdough starters",
    plural: true,
    definition: {
      plain:
        "living mixtures of flour and water in which wild yeasts and bacteria make bread dough rise",
      simple: "bubbly mixes of flour and water that make bread puff up",
      technical:
        "stable co-cultures of wild yeasts and lactic acid bacteria maintained in a flour and water substrate by backslopping",
    },
    facts: [
      {
        plain:
          "The yeasts that raise the dough come mostly from the flour itself, and also from the baker's hands.",
        simple: "The tiny yeasts come in with the flour.",
        technical:
          "The founding inoculum derives chiefly from the grain microbiota, with minor contributions from the baker's skin and the kitchen.",
      },
      {
        plain:
          "Bacteria in the mixture make acids that give the bread its tang and slow down mould.",
        simple: "Small germs make it sour, and that keeps mould away.",
        technical:
          "Lactic and acetic acids lower the pH to about four and, together with antifungal metabolites, delay spoilage.",
      },
      {
        plain:
          "A healthy mixture doubles in size within a few hours of being fed.",
        simple: "After a meal of flour, it grows to twice its size.",
        technical:
          "A vigorous culture at twenty-five degrees Celsius doubles its volume four to eight hours after a refreshment.",
      },
      {
        plain:
          "Grey liquid on top is mainly water and alcohol, a sign that the culture is hungry.",
        simple: "If dark water sits on top, it is asking for food.",
        technical:
          "A supernatant of water, ethanol and acids indicates exhausted substrate rather than contamination.",
      },
      {
        plain:
          "With regular feeding, the same culture can live for decades and pass from one baker to another.",
        simple: "If you feed it, it can live longer than a pet does.",
        technical:
          "Continuous backslopping selects a stable consortium that may persist for decades, although its strains turn over.",
      },
    ],
    tips: [
      {
        plain:
          "Feed it equal weights of flour and water, and discard some of it first.",
        simple: "Take some out, then feed it flour and water.",
        technical:
          "Refresh at one part culture to one part flour and one part water by mass, discarding the surplus.",
      },
      {
        plain:
          "Put a rubber band around the jar to see how far the mixture rises.",
        simple: "Put a rubber band on the jar to see it climb.",
        technical:
          "Mark the level after feeding to quantify the expansion and to identify peak activity for mixing.",
      },
      {
        plain:
          "Store the jar in the fridge and feed it once a week if you bake rarely.",
        simple: "Let it nap in the fridge and feed it every week.",
        technical:
          "Hold the culture at four degrees Celsius between bakes, with a weekly refreshment to maintain viable cell counts.",
      },
      {
        plain: "Throw the mixture away if you see pink streaks or fuzzy mould.",
        simple: "Throw it out if it turns pink or grows fuzz.",
        technical:
          "Discard any culture with pink or orange streaks or visible mycelium, as both signal contamination.",
      },
    ],
    example:
      "Fifty grams of bubbly starter stirred into the dough at night will raise a loaf by morning.",
    likeness: "a pet that lives in a jar and pays its rent in bread",
    things: ["jar", "rubber band"],
  },
  {
    name: "honey",
    plural: false,
    definition: {
      plain:
        "the thick, sweet food that bees make from the nectar of flowers and store in wax combs",
      simple: "sweet golden syrup that bees make from flower juice",
      technical:
        "a supersaturated solution of fructose and glucose that Apis mellifera derives from nectar or honeydew by enzymatic conversion and evaporation",
    },
    facts: [
      {
        plain:
          "Bees fan the nectar with their wings until most of its water has evaporated.",
        simple: "Bees flap their wings to dry the juice until it gets thick.",
        technical:
          "Fanning and regurgitation reduce the moisture of nectar from as much as eighty per cent to about eighteen.",
      },
      {
        plain:
          "It keeps for years because it is too dry and too acidic for most microbes.",
        simple: "Honey almost never goes bad, since germs cannot live in it.",
        technical:
          "A water activity near 0.6, a pH around four and hydrogen peroxide from glucose oxidase inhibit microbial growth.",
      },
      {
        plain:
          "Honey that has turned solid is not spoiled, because its glucose has simply formed crystals.",
        simple: "Hard honey is still good, it just grew sugar crystals.",
        technical:
          "Granulation occurs as glucose monohydrate crystallises from the supersaturated phase, faster where glucose exceeds fructose.",
      },
      {
        plain:
          "Its colour and taste depend on which flowers the bees have visited.",
        simple: "Each kind of flower gives it a new taste and colour.",
        technical:
          "Floral source governs its phenolics, minerals and volatiles, and pollen analysis can confirm the botanical origin.",
      },
      {
        plain:
          "Babies under one year must not eat it, because it may contain spores that cause botulism.",
        simple: "Babies must not have honey, as it can make them very ill.",
        technical:
          "The immature infant gut permits germination of Clostridium botulinum spores, so honey is contraindicated before twelve months.",
      },
      {
        plain:
          "A single worker bee makes only about a twelfth of a teaspoon in her lifetime.",
        simple: "One bee makes just a few drops in her whole life.",
        technical:
          "Lifetime production per worker is commonly put at under a gram, so a jar represents the labour of hundreds of foragers.",
      },
    ],
    tips: [
      {
        plain:
          "Stand a jar of hardened honey in warm water until it turns runny again.",
        simple: "Put the jar in warm water to make it runny.",
        technical:
          "Reliquefy granulated honey in a water bath at about forty degrees Celsius to spare the enzymes and aroma.",
      },
      {
        plain:
          "Keep the lid tight, because honey draws moisture out of the air.",
        simple: "Close the lid well to keep damp air out.",
        technical:
          "Seal the container, since honey is hygroscopic and ferments once its moisture exceeds roughly twenty per cent.",
      },
      {
        plain:
          "Use less honey than sugar in a cake, and turn the oven down a little.",
        simple: "Use a bit less than sugar, because it is sweeter.",
        technical:
          "Substitute by about three quarters, cut other liquids and lower the oven temperature, as fructose browns readily.",
      },
      {
        plain: "Rub a little oil on the spoon so that the honey slides off.",
        simple: "Oil the spoon first, and the honey will slip off.",
        technical:
          "Coat the measure with a film of oil to reduce adhesion and to dispense viscous honey accurately.",
      },
    ],
    example:
      "Heather honey from the Scottish moors is so thick that it must be pressed out of the comb.",
    likeness: "a jar full of slow sunshine",
    things: ["honey dipper", "honeycomb"],
  },
  {
    name: "ice cream",
    plural: false,
    definition: {
      plain:
        "a frozen dessert made by churning sweetened milk or cream while it is being chilled",
      simple: "a cold, sweet treat made by stirring cream while it freezes",
      technical:
        "a partially frozen, aerated emulsion in which ice crystals, air cells and fat globules are suspended in a concentrated sugar solution",
    },
    facts: [
      {
        plain: "Air makes up as much as half the volume of an ordinary tub.",
        simple: "Almost half of a tub can be just air.",
        technical:
          "Overrun in standard products approaches one hundred per cent, while denser premium lines stay well below that.",
      },
      {
        plain:
          "Constant churning keeps the ice crystals small, and small crystals feel smooth on the tongue.",
        simple: "Stirring all the time keeps the ice bits too small to feel.",
        technical:
          "Scraping and shear promote rapid nucleation, and mean crystal sizes below about fifty micrometres are perceived as smooth.",
      },
      {
        plain:
          "Sugar lowers the freezing point, which keeps the mixture soft enough to scoop.",
        simple: "Sugar stops it from freezing as hard as a rock.",
        technical:
          "Dissolved sugars depress the freezing point, so a sizeable share of the water remains liquid at serving temperature.",
      },
      {
        plain:
          "Before electric freezers, makers chilled the mixture in a bath of ice and salt.",
        simple: "Long ago, people froze it in a tub of ice and salt.",
        technical:
          "A bath of ice and sodium chloride can approach minus twenty-one degrees Celsius, cold enough to freeze the mix through the canister.",
      },
      {
        plain:
          "When a tub melts and freezes again, the crystals grow large and the texture turns gritty.",
        simple: "If it melts and freezes again, it gets crunchy with ice.",
        technical:
          "Temperature fluctuation drives recrystallisation by Ostwald ripening, which coarsens the ice and collapses the foam.",
      },
    ],
    tips: [
      {
        plain: "Chill the mixture overnight in the fridge before you churn it.",
        simple: "Let the mix sleep in the fridge before you churn it.",
        technical:
          "Age the mix at four degrees Celsius to crystallise the fat and hydrate the stabilisers before freezing.",
      },
      {
        plain: "Press baking paper onto the surface before you close the tub.",
        simple: "Lay some paper on top to stop ice growing there.",
        technical:
          "Cover the surface directly to eliminate headspace, where sublimation and frost formation degrade texture.",
      },
      {
        plain:
          "Take the tub out a few minutes early so that it softens before you scoop.",
        simple: "Let the tub wait a few minutes before you scoop.",
        technical:
          "Temper to around minus twelve degrees Celsius before portioning, as that restores scoopability and flavour release.",
      },
      {
        plain:
          "Stir the mixture every half hour if you freeze it without a machine.",
        simple: "Stir it every half hour if you freeze it by hand.",
        technical:
          "Break up the freezing mass by hand every thirty minutes to mimic dasher shear and limit crystal growth.",
      },
    ],
    example:
      "A simple vanilla recipe needs cream, milk, sugar, egg yolks and the seeds of one vanilla pod.",
    likeness: "a snowball that went to cookery school",
    things: ["cone", "scoop"],
  },
  {
    name: "eggs",
    plural: true,
    definition: {
      plain:
        "the shelled food laid by hens and other birds, made up of a white and a yolk",
      simple: "round food from hens with a hard shell and a yellow middle",
      technical:
        "avian reproductive bodies of calcareous shell, albumen and yolk, valued in cookery for foaming, emulsifying and gelling",
    },
    facts: [
      {
        plain: "Egg white sets at a lower temperature than the yolk does.",
        simple: "The white part goes firm before the yellow part does.",
        technical:
          "Albumen begins to gel near sixty-two degrees Celsius through ovotransferrin, while yolk thickens at about sixty-five to seventy.",
      },
      {
        plain:
          "The colour of the shell depends on the breed of the hen and says nothing about quality.",
        simple: "Brown or white, an egg tastes just the same inside.",
        technical:
          "Shell pigmentation by protoporphyrin is determined genetically and has no bearing on nutritional composition.",
      },
      {
        plain:
          "Yolk contains lecithin, which holds oil and water together in mayonnaise.",
        simple: "The yellow part helps oil and water to mix.",
        technical:
          "Phospholipids and lipoproteins of the yolk adsorb at the interface and stabilise emulsions of oil in water.",
      },
      {
        plain:
          "Beaten whites form a foam because their proteins unfold and wrap around bubbles of air.",
        simple: "Whisk the whites and they trap air until they look like snow.",
        technical:
          "Whipping unfolds the albumen proteins at the interface of air and water, where they link into a film around each bubble.",
      },
      {
        plain:
          "Older eggs are easier to peel once boiled, since the white no longer sticks to the shell.",
        simple: "Boiled eggs peel better if they are not too fresh.",
        technical:
          "Carbon dioxide lost through the pores raises the pH of the albumen, which weakens its adhesion to the inner membrane.",
      },
      {
        plain:
          "The green ring around an overcooked yolk is harmless and comes from iron and sulphur.",
        simple: "A green ring just means that it boiled for too long.",
        technical:
          "Prolonged heating frees hydrogen sulphide from the albumen, and it reacts with yolk iron to form ferrous sulphide.",
      },
    ],
    tips: [
      {
        plain:
          "Lower the egg into a bowl of water to test it, and be wary if it floats.",
        simple: "Put it in water, and leave it alone if it floats.",
        technical:
          "Assess age by flotation, since evaporative loss enlarges the air cell and progressively raises buoyancy.",
      },
      {
        plain:
          "Cook scrambled eggs over a low heat and stop while they still look moist.",
        simple: "Cook them slowly and stop while they still look wet.",
        technical:
          "Heat gently and remove just short of doneness, because over-coagulated proteins contract and weep liquid.",
      },
      {
        plain:
          "Use a spotless bowl for whisking whites, because the smallest trace of fat spoils the foam.",
        simple: "Use a very clean bowl when you whisk the whites.",
        technical:
          "Degrease the bowl and exclude yolk, whose lipids displace protein at the interface and prevent a stable foam.",
      },
      {
        plain:
          "Put boiled eggs in cold water straight away to stop them from cooking further.",
        simple: "Drop boiled eggs into cold water to stop the cooking.",
        technical:
          "Shock in iced water to arrest carry-over coagulation and to limit the formation of ferrous sulphide.",
      },
    ],
    example:
      "A medium egg lowered into boiling water for six minutes has a firm white and a runny yolk.",
    likeness: "a tiny larder with its own walls",
    things: ["egg cup", "yolk"],
  },
  {
    name: "potatoes",
    plural: true,
    definition: {
      plain:
        "the starchy underground tubers of a plant that was first grown in the Andes",
      simple: "lumpy vegetables that grow under the ground and make good chips",
      technical:
        "starch-storing stem tubers of Solanum tuberosum, a nightshade domesticated in the Andean highlands",
    },
    facts: [
      {
        plain:
          "People in the Andes began to grow them some eight thousand years ago.",
        simple: "People high in the mountains first grew them long, long ago.",
        technical:
          "Genetic evidence places domestication in southern Peru about seven to ten thousand years before the present.",
      },
      {
        plain:
          "Floury kinds fall apart into fluffy mash, while waxy kinds keep their shape in a salad.",
        simple: "Some go fluffy for mash, and others stay firm for salad.",
        technical:
          "High dry matter and swelling starch cause cell separation in floury cultivars, whereas waxy types retain intercellular adhesion.",
      },
      {
        plain:
          "Light turns the skin green, and a bitter poison builds up in it at the same time.",
        simple:
          "Green skin is a warning that the potato could upset your tummy.",
        technical:
          "Light induces chlorophyll and, independently, the toxic glycoalkaloids solanine and chaconine in the periderm and outer cortex.",
      },
      {
        plain:
          "A tuber is a swollen stem rather than a root, and every eye is a bud.",
        simple: "The little eyes are buds where new plants can grow.",
        technical:
          "Tubers form by thickening of stolon tips, and their eyes are axillary buds arranged in a spiral.",
      },
      {
        plain:
          "In the 1840s, a disease destroyed the crop in Ireland and about a million people died.",
        simple:
          "A plant sickness once ruined the crop in Ireland, and many people starved.",
        technical:
          "Late blight, caused by Phytophthora infestans, struck genetically uniform Irish crops from 1845 and led to mass famine.",
      },
    ],
    tips: [
      {
        plain:
          "Store them in a dark, cool and airy place, well away from onions.",
        simple: "Keep them somewhere dark and cool, but not near onions.",
        technical:
          "Hold tubers dark and ventilated at seven to ten degrees Celsius to restrain greening, sprouting and sweetening.",
      },
      {
        plain:
          "Start boiling them in cold salted water so that they cook evenly.",
        simple: "Put them in cold water first, then turn on the heat.",
        technical:
          "Bring tubers up from cold to flatten the thermal gradient and keep the exterior from disintegrating.",
      },
      {
        plain:
          "Shake boiled pieces in the pan to roughen the edges before you roast them.",
        simple: "Shake them in the pot so the edges get fluffy and crisp.",
        technical:
          "Agitate parboiled pieces to create a starchy, roughened surface that dehydrates into a thick crust.",
      },
      {
        plain:
          "Cut away green patches and sprouts, and throw out any that taste bitter.",
        simple: "Cut off the green bits and the sprouts.",
        technical:
          "Excise greened tissue and sprouts generously, since glycoalkaloids are heat-stable and survive boiling.",
      },
    ],
    example:
      "A jacket potato bakes for about an hour and can be filled with beans and cheese.",
    likeness: "a lunch box that a plant buries for the winter",
    things: ["peeler", "chip"],
  },
  {
    name: "jam",
    plural: false,
    definition: {
      plain:
        "a spread made by boiling fruit with sugar until it sets to a soft gel",
      simple: "a sweet, sticky spread of cooked fruit and sugar",
      technical:
        "a fruit preserve gelled by high-methoxyl pectin at low pH and at a soluble solids content above about sixty per cent",
    },
    facts: [
      {
        plain:
          "Jam sets only when pectin, acid and sugar are present in the right balance.",
        simple:
          "Fruit, sugar and something sour work together to make it firm.",
        technical:
          "Gelation requires dehydration of the pectin chains by sucrose and suppression of carboxyl charge near pH 3.",
      },
      {
        plain:
          "So much sugar binds the water that most microbes cannot use it to grow.",
        simple: "All that sugar leaves no water for germs to drink.",
        technical:
          "High soluble solids depress water activity below the growth limit of most bacteria and many yeasts.",
      },
      {
        plain:
          "Apples, currants and citrus peel are rich in pectin, while strawberries and cherries have little.",
        simple: "Apples set easily, but strawberries need some help.",
        technical:
          "Pectin content varies widely, being high in apples, currants and citrus albedo and low in strawberries and cherries.",
      },
      {
        plain:
          "The mixture is ready at about 105 degrees, once enough water has boiled off.",
        simple: "It has to boil until it is much hotter than boiling water.",
        technical:
          "A boiling point elevation of some four to five degrees corresponds to roughly sixty-five per cent soluble solids.",
      },
      {
        plain:
          "Fruit that is only just ripe sets better than fruit that is soft and overripe.",
        simple: "Fruit that is nearly ripe works better than mushy fruit.",
        technical:
          "Ripening enzymes such as polygalacturonase break down pectin, so overripe fruit yields weak gels.",
      },
    ],
    tips: [
      {
        plain:
          "Put a spoonful on a cold plate and push it to see whether it wrinkles.",
        simple: "Drip some on a cold plate and see if it wrinkles.",
        technical:
          "Test the setting point on a chilled plate, where a skin that wrinkles under pressure indicates sufficient gelation.",
      },
      {
        plain: "Heat the clean jars in the oven before you pour in hot jam.",
        simple: "Ask a grown-up to warm the clean jars in the oven.",
        technical:
          "Sterilise the jars with dry heat and fill them hot, which averts thermal shock and lowers the microbial load.",
      },
      {
        plain:
          "Dissolve all the sugar over a low heat before you let the pan boil.",
        simple: "Melt the sugar slowly before it starts to bubble.",
        technical:
          "Ensure complete dissolution before the rolling boil, or residual crystals will seed graining in storage.",
      },
      {
        plain: "Add lemon juice when you cook fruit that is low in acid.",
        simple: "Squeeze in some lemon if the fruit is very sweet.",
        technical:
          "Acidify low-acid fruit with lemon juice to bring the pH within the window for pectin gelation.",
      },
    ],
    example:
      "A kilogram of plums and a kilogram of sugar fill about five ordinary jars.",
    likeness: "an orchard folded up small enough to fit in a cupboard",
    things: ["toast", "strawberry"],
  },
  {
    name: "salt",
    plural: false,
    definition: {
      plain:
        "a mineral of sodium and chlorine that seasons and preserves food and that the body needs",
      simple:
        "tiny white crystals from the sea or the ground that make food tasty",
      technical:
        "crystalline sodium chloride obtained by solar evaporation, mining or vacuum evaporation of brine",
    },
    facts: [
      {
        plain:
          "All salt was once in seawater, even when it now lies deep under dry land.",
        simple: "Even salt from a mine was left by an old sea.",
        technical:
          "Halite beds are evaporites, precipitated from restricted marine basins and later buried beneath younger sediment.",
      },
      {
        plain:
          "It preserves meat and fish by drawing out the water that microbes need.",
        simple: "Salt pulls water out of food, so germs dry up.",
        technical:
          "Osmotic dehydration and reduced water activity inhibit spoilage organisms, which underlies dry curing and brining.",
      },
      {
        plain:
          "A pinch can hide bitterness, which makes sweet flavours stand out more clearly.",
        simple: "A tiny pinch makes bitter things taste less bitter.",
        technical:
          "Sodium ions suppress bitter taste perception and thereby release sweetness in mixtures, even at low concentrations.",
      },
      {
        plain:
          "Too much of it raises blood pressure, and adults are advised to stay below five grams a day.",
        simple: "Too much salt is hard on your heart.",
        technical:
          "Excess sodium expands extracellular volume and raises blood pressure, hence the WHO ceiling of five grams of salt daily.",
      },
      {
        plain:
          "In richer countries, most of it comes from packaged and restaurant food, not from the salt cellar.",
        simple: "Most of the salt we eat hides in food from packets.",
        technical:
          "Processed and catered foods supply about three quarters of dietary sodium in many industrialised countries.",
      },
      {
        plain:
          "Many countries add iodine to table salt to prevent a disease of the thyroid gland.",
        simple: "Some salt has a bit of iodine in it to keep people well.",
        technical:
          "Iodisation with potassium iodide or iodate prevents goitre and the developmental harm of iodine deficiency.",
      },
    ],
    tips: [
      {
        plain:
          "Season in small steps while you cook, and taste after each addition.",
        simple: "Add a little, taste it, and then add a little more.",
        technical:
          "Season progressively, allowing time for diffusion and reduction before you evaluate the final salinity.",
      },
      {
        plain:
          "Salt a thick steak an hour before cooking or just before it goes in the pan.",
        simple: "Salt a thick steak an hour early or right at the end.",
        technical:
          "Apply salt at least forty minutes ahead, so that the expelled brine is reabsorbed, or immediately before searing.",
      },
      {
        plain: "Try herbs, lemon or vinegar when you want to use less salt.",
        simple: "Use lemon or herbs instead of more salt.",
        technical:
          "Compensate for reduced sodium with acids, aromatics and umami sources, which sustain perceived intensity.",
      },
      {
        plain:
          "Weigh salt in baking, because a spoon of flakes holds far less than a spoon of fine grains.",
        simple: "Weigh it, because big flakes leave gaps in the spoon.",
        technical:
          "Measure by mass, as the bulk density of flake and fine granulated salt can differ twofold.",
      },
    ],
    example:
      "A pot of water for boiling vegetables takes about ten grams of salt per litre.",
    likeness: "a volume knob for flavour",
    things: ["salt shaker", "crystal"],
  },
  {
    name: "wine",
    plural: false,
    definition: {
      plain:
        "an alcoholic drink made by fermenting the juice of crushed grapes",
      simple: "a drink for grown-ups that is made from old grape juice",
      technical:
        "the product of the alcoholic fermentation of fresh grapes or must by Saccharomyces cerevisiae, typically at eleven to fifteen per cent ethanol",
    },
    facts: [
      {
        plain:
          "Red wine takes its colour from the grape skins, since the juice of most grapes is pale.",
        simple: "The red colour comes from the skins and not the juice.",
        technical:
          "Anthocyanins reside in the skins of most cultivars, so maceration during fermentation determines the colour.",
      },
      {
        plain:
          "Yeast turns the sugar of the grapes into alcohol and carbon dioxide.",
        simple: "Tiny yeasts eat the sugar and make alcohol and bubbles.",
        technical:
          "Glycolysis followed by decarboxylation and reduction yields ethanol and carbon dioxide, with glycerol and esters as by-products.",
      },
      {
        plain:
          "Tannins from skins, seeds and oak barrels give the drink its dry, grippy feel.",
        simple: "Grape skins and seeds make it feel dry in the mouth.",
        technical:
          "Condensed and hydrolysable tannins bind salivary proteins, and the loss of lubrication is felt as astringency.",
      },
      {
        plain:
          "The bubbles of Champagne form during a second fermentation inside the sealed bottle.",
        simple:
          "Some bottles get bubbles because the yeast works again inside.",
        technical:
          "Sugar and yeast added at bottling cause a secondary fermentation whose carbon dioxide reaches about six atmospheres.",
      },
      {
        plain:
          "People in what is now Georgia were making it about eight thousand years ago.",
        simple: "People made it in big clay jars thousands of years ago.",
        technical:
          "Tartaric acid residues in Neolithic pottery from the South Caucasus date viniculture to around 6000 BC.",
      },
    ],
    tips: [
      {
        plain:
          "Put an opened bottle back in the fridge and drink it within a few days.",
        simple: "Tell grown-ups to keep an open bottle in the fridge.",
        technical:
          "Recork and refrigerate after opening to slow oxidation and the acetic acid bacteria.",
      },
      {
        plain:
          "Serve light red wine slightly cool and white wine not quite as cold as the fridge.",
        simple: "Serve white wine cold and red wine just a bit cool.",
        technical:
          "Serve whites at eight to twelve degrees Celsius and reds at fourteen to eighteen to balance volatility and tannin.",
      },
      {
        plain:
          "Lay bottles with natural corks on their side so that the cork stays moist.",
        simple: "Lay the bottle down so the cork does not dry out.",
        technical:
          "Store cork-sealed bottles horizontally at a steady twelve degrees Celsius to preserve the integrity of the closure.",
      },
      {
        plain:
          "Drink a glass of water with every glass of wine, and plan how to get home.",
        simple:
          "Remind grown-ups to drink water too and never drive afterwards.",
        technical:
          "Alternate with water to moderate intake and diuresis, and abstain altogether before driving.",
      },
    ],
    example:
      "A dry white from the Loire with oysters is a pairing that many restaurants recommend.",
    likeness: "a diary that a vineyard writes about its weather",
    things: ["corkscrew", "grape"],
  },
  {
    name: "food labels",
    plural: true,
    definition: {
      plain:
        "the printed details on packaging that tell buyers what a food contains and how long it keeps",
      simple: "the small words on a packet that say what is inside",
      technical:
        "regulated on-pack declarations of ingredients, allergens, nutrition, origin and durability of prepacked foods",
    },
    facts: [
      {
        plain:
          "Ingredients are listed by weight, with the largest amount at the front.",
        simple: "The thing there is most of comes first on the list.",
        technical:
          "Ingredients appear in descending order of mass as recorded at the time of manufacture.",
      },
      {
        plain:
          "A use-by date is about safety, while a best-before date is only about quality.",
        simple:
          "One date means stop eating it, and the other means it was nicer before.",
        technical:
          "Use-by dates apply to microbiologically perishable foods, whereas best-before dates denote minimum durability of quality.",
      },
      {
        plain:
          "European rules require fourteen common allergens to stand out in the list of ingredients.",
        simple: "Things like nuts and milk have to be easy to spot.",
        technical:
          "EU Regulation 1169/2011 requires fourteen specified allergens to be emphasised typographically within the ingredient list.",
      },
      {
        plain:
          "Figures for each hundred grams let people compare products whose portions differ in size.",
        simple: "The numbers for the same amount help you compare two foods.",
        technical:
          "Declaration per hundred grams normalises nutrient content and makes products comparable despite inconsistent serving sizes.",
      },
      {
        plain:
          "Sugar can appear under many names, such as dextrose, maltose or fruit juice concentrate.",
        simple: "Sugar can hide behind other names on the list.",
        technical:
          "Free sugars may be split across syrups, dextrose, maltose and concentrates, which lowers the ranking of each entry.",
      },
    ],
    tips: [
      {
        plain:
          "Read the first three ingredients to learn what the product mostly is.",
        simple: "Read the first three things, because they matter most.",
        technical:
          "Scan the leading three ingredients, which usually account for the greater part of the product by mass.",
      },
      {
        plain:
          "Look, smell and taste before you throw away food that is past its best-before date.",
        simple: "Look and sniff before you throw old food away.",
        technical:
          "Apply sensory assessment to products past their best-before date, but never to those past a use-by date.",
      },
      {
        plain:
          "Compare two similar products by their values for a hundred grams.",
        simple: "Look at the same amount when you compare two packets.",
        technical:
          "Benchmark alternatives within a category on saturates, sugars and salt per hundred grams.",
      },
      {
        plain:
          "Check the list again each time if you have an allergy, since recipes change.",
        simple: "If something makes you ill, read the list every time.",
        technical:
          "Re-verify allergen declarations at each purchase, because reformulation occurs without conspicuous notice.",
      },
    ],
    example:
      "A yoghurt sold as strawberry may list sugar well ahead of the fruit.",
    likeness: "a passport that a packet of food has to carry",
    things: ["barcode", "magnifying glass"],
  },
  {
    name: "supermarkets",
    plural: true,
    definition: {
      plain:
        "large self-service shops that sell food and household goods under one roof",
      simple: "very big shops where you pick food from the shelves yourself",
      technical:
        "high-volume self-service grocery formats that rely on rapid stock rotation, thin margins and centralised logistics",
    },
    facts: [
      {
        plain:
          "Milk and bread often stand far from the entrance, so that shoppers pass many other goods.",
        simple: "Milk is often at the back, so you walk past everything else.",
        technical:
          "Destination categories are placed at the perimeter to lengthen the shopper's path and to increase exposure to impulse lines.",
      },
      {
        plain:
          "Products at eye level sell best, and brands sometimes pay for those places.",
        simple: "Things you see straight in front of you sell the most.",
        technical:
          "Shelf position drives conversion, and manufacturers may pay slotting fees to secure eye-level facings.",
      },
      {
        plain:
          "Some items are sold below cost, because they bring in people who then buy other things.",
        simple: "A few things are very cheap just to get you in.",
        technical:
          "Loss leaders sacrifice margin on visible known-value items to generate footfall and profitable basket additions.",
      },
      {
        plain:
          "Each beep at the till also tells the computer to count down the stock.",
        simple: "The beep at the till also counts what is left on the shelf.",
        technical:
          "Point-of-sale scanning updates perpetual inventory and triggers automatic replenishment orders to the depot.",
      },
      {
        plain:
          "The first shopping trolley was rolled out by a grocer in Oklahoma in 1937.",
        simple:
          "A shop owner put wheels under baskets nearly ninety years ago.",
        technical:
          "Sylvan Goldman introduced the wheeled basket carrier in Oklahoma City in 1937 to raise the size of purchases.",
      },
      {
        plain:
          "Large chains usually keep only a few pence of profit from each pound that customers spend.",
        simple: "Out of each pound you spend, the shop keeps only pennies.",
        technical:
          "Net margins in grocery retail typically lie between one and four per cent, so profitability depends on turnover.",
      },
    ],
    tips: [
      {
        plain: "Write a list at home and eat something before you go shopping.",
        simple: "Make a list, and never shop when you are hungry.",
        technical:
          "Precommit with a list and shop after eating, as hunger measurably increases unplanned and energy-dense purchases.",
      },
      {
        plain:
          "Compare the price per kilogram rather than the price on the packet.",
        simple: "Look for the price of a kilo to see what is cheap.",
        technical:
          "Evaluate alternatives by unit price, which neutralises differences in pack size and multibuy framing.",
      },
      {
        plain:
          "Look at the top and bottom shelves, where cheaper brands often stand.",
        simple: "Look up high and down low for the cheap ones.",
        technical:
          "Scan outside the eye-level zone, since private labels with a lower retail price tend to occupy peripheral shelves.",
      },
      {
        plain:
          "Visit in the evening if you want reduced food that must be sold that day.",
        simple: "Go in the evening to find food with a lower price.",
        technical:
          "Time visits to the markdown window, when short-dated perishables are cleared to limit waste.",
      },
    ],
    example:
      "A large store may stock thirty thousand different products, from bananas to light bulbs.",
    likeness: "a maze with a cash register at the end",
    things: ["trolley", "shopping list"],
  },
  {
    name: "leftovers",
    plural: true,
    definition: {
      plain: "food that remains after a meal and can be kept for another one",
      simple: "food from a meal that nobody has eaten yet",
      technical:
        "surplus cooked food retained under temperature control for later consumption or for conversion into new dishes",
    },
    facts: [
      {
        plain:
          "Bacteria multiply fastest in lukewarm food, which is why it should not stand around for long.",
        simple: "Germs grow quickest when food is warm and not hot or cold.",
        technical:
          "Most foodborne pathogens proliferate between five and sixty degrees Celsius, with the highest rates near body temperature.",
      },
      {
        plain:
          "Households throw away more food worldwide than shops and restaurants do together.",
        simple: "More food is wasted at home than in all the shops and cafes.",
        technical:
          "United Nations estimates assign about sixty per cent of consumer-facing food waste to households.",
      },
      {
        plain:
          "Freezing stops bacteria from growing but does not kill most of them.",
        simple: "The freezer puts germs to sleep, but they wake up later.",
        technical:
          "Freezing arrests microbial growth at minus eighteen degrees Celsius, yet many cells and spores survive and resume after thawing.",
      },
      {
        plain:
          "Reheated meat can taste stale because its fat has reacted with oxygen.",
        simple: "Old meat can taste odd when air gets at its fat.",
        technical:
          "Oxidation of unsaturated phospholipids, catalysed by iron freed in cooking, causes what is called warmed-over flavour.",
      },
      {
        plain:
          "Many famous dishes, including fried rice and bread pudding, began as ways to use up scraps.",
        simple: "Some yummy dishes were made just to use up old food.",
        technical:
          "Dishes such as fried rice exploit the retrograded starch of day-old grains, which separate better in the wok.",
      },
    ],
    tips: [
      {
        plain:
          "Put cooked food in the fridge within two hours, in shallow containers.",
        simple: "Put spare food in the fridge before two hours have passed.",
        technical:
          "Refrigerate within two hours in shallow containers so that the core rapidly falls below five degrees Celsius.",
      },
      {
        plain:
          "Write the date on the lid and eat the food within two or three days.",
        simple: "Write the day on the box and eat it soon.",
        technical:
          "Date every container and limit chilled storage to about three days, given cold-tolerant Listeria.",
      },
      {
        plain:
          "Heat the food until it steams all the way through, and do so only once.",
        simple: "Make it steaming hot, and warm it up just once.",
        technical:
          "Reheat a single time to a core of seventy-five degrees Celsius and stir midway to remove cold spots.",
      },
      {
        plain: "Plan one meal a week around whatever needs to be eaten first.",
        simple: "Once a week, cook a meal from what is in the fridge.",
        technical:
          "Schedule a weekly use-up meal and rotate stock on a first-in, first-out basis to minimise discards.",
      },
    ],
    example:
      "Roast chicken from Sunday becomes a sandwich on Monday and a pot of stock on Tuesday.",
    likeness: "a second chance in a plastic box",
    things: ["lunch box", "fridge"],
  },
  {
    name: "sewing",
    plural: false,
    definition: {
      plain:
        "the craft of joining or decorating fabric with stitches made by a needle and thread",
      simple: "joining bits of cloth with a needle and thread",
      technical:
        "the assembly of textile pieces by interlacing or interlooping thread through layers, by hand or machine",
    },
    facts: [
      {
        plain:
          "A sewing machine uses two threads, one from above and one from a small spool below.",
        simple: "A machine uses two threads that hug inside the cloth.",
        technical:
          "The lockstitch interlaces needle thread with bobbin thread, and balanced tension hides the crossing between the layers.",
      },
      {
        plain:
          "Woven cloth stretches most on the diagonal, so the direction in which it is cut matters.",
        simple: "Cloth stretches most from corner to corner.",
        technical:
          "Extensibility is lowest along the warp and greatest on the true bias at forty-five degrees, which governs drape.",
      },
      {
        plain:
          "Bone needles with eyes were in use tens of thousands of years before metal ones.",
        simple: "People sewed with needles of bone in the Ice Age.",
        technical:
          "Eyed needles of bone and ivory appear in Upper Palaeolithic assemblages some forty to fifty thousand years old.",
      },
      {
        plain:
          "Seams keep a strip of spare fabric at the edge so that the stitches cannot pull out.",
        simple: "You leave a bit of cloth at the edge to keep seams strong.",
        technical:
          "A seam allowance, commonly fifteen millimetres in dressmaking, guards against fraying and yarn slippage under load.",
      },
      {
        plain:
          "Stretchy fabrics need a rounded needle, because a sharp one can cut the threads and leave holes.",
        simple: "Stretchy cloth needs a needle with a round tip.",
        technical:
          "Ballpoint needles part the loops of knitted fabrics, while sharp points pierce yarns and start ladders.",
      },
    ],
    tips: [
      {
        plain: "Wash new fabric before you cut it, because it may shrink.",
        simple: "Wash the cloth first, since it might get smaller.",
        technical:
          "Pre-wash yardage under the intended care conditions to release relaxation shrinkage before cutting.",
      },
      {
        plain:
          "Test the stitch on a scrap of the same fabric before you begin.",
        simple: "Try your stitch on a spare bit of cloth first.",
        technical:
          "Trial stitch length and thread tension on an offcut with the same number of layers.",
      },
      {
        plain: "Press each seam with an iron before you sew across it.",
        simple: "Ask a grown-up to iron each seam flat as you go.",
        technical:
          "Press seams as they are sewn, first flat to set the stitches and then open or to one side.",
      },
      {
        plain:
          "Change the needle after about eight hours of sewing, or sooner if it skips stitches.",
        simple: "Use a new needle when the stitches start to look wrong.",
        technical:
          "Replace the needle every eight running hours, as burred points cause skipped stitches and snags.",
      },
    ],
    example:
      "A simple cushion cover takes two squares of cotton, a zip and about an hour at the machine.",
    likeness:
      "a tiny road-building job in which the road holds the land together",
    things: ["thimble", "button"],
  },
  {
    name: "wooden furniture",
    plural: false,
    definition: {
      plain:
        "tables, chairs, cupboards and other household pieces that are made mainly of wood",
      simple: "tables, chairs and shelves that are made out of trees",
      technical:
        "domestic joinery of solid timber, veneer or wood-based panels, assembled with joints, adhesives and fittings",
    },
    facts: [
      {
        plain:
          "Wood swells in damp air and shrinks in dry air, mostly across the grain.",
        simple: "Wood gets a bit wider when the air is damp.",
        technical:
          "Below fibre saturation, dimensions follow moisture content, with tangential movement far exceeding the negligible longitudinal change.",
      },
      {
        plain:
          "Strong old joints work by fitting one piece snugly into a hole in another.",
        simple: "One part slides into a hole in the next, like a puzzle.",
        technical:
          "The mortise and tenon joint resists racking by mechanical interlock and a large gluing surface of long grain.",
      },
      {
        plain:
          "Veneer is a thin sheet of fine wood that is glued over a plainer core.",
        simple: "Some tables wear a thin coat of nice wood on top.",
        technical:
          "Veneers of about half a millimetre are bonded to stable cores, which economises on figured timber and restrains movement.",
      },
      {
        plain:
          "The word hardwood refers to the kind of tree and not to how hard its wood is.",
        simple: "Balsa is very soft, yet it counts as a hardwood.",
        technical:
          "Hardwoods come from angiosperms and softwoods from conifers, so balsa is a hardwood despite its low density.",
      },
      {
        plain:
          "Traditional glue made from hides softens with warmth and moisture, which makes old chairs repairable.",
        simple: "Old glue goes soft in warm water, so chairs can be mended.",
        technical:
          "Hide glue is reversible by heat and water, so conservators can open joints without damage to the timber.",
      },
    ],
    tips: [
      {
        plain: "Keep wooden pieces away from radiators and strong sunlight.",
        simple: "Do not put wood next to a heater or in bright sun.",
        technical:
          "Site furniture clear of heat sources and ultraviolet light, and hold relative humidity near fifty per cent.",
      },
      {
        plain: "Wipe up spills at once and put coasters under hot or wet cups.",
        simple: "Wipe up drips fast and put mats under cups.",
        technical:
          "Blot liquids promptly and use coasters, because heat and moisture blush shellac and lacquer finishes.",
      },
      {
        plain: "Lift a chair by its seat and not by its arms or back.",
        simple: "Pick up a chair by the seat.",
        technical:
          "Carry chairs by the seat rails, as racking loads on arms and back loosen the glued joints.",
      },
      {
        plain:
          "Sand along the grain, starting with coarse paper and moving on to finer ones.",
        simple: "Rub with the lines in the wood and not across them.",
        technical:
          "Abrade parallel to the grain through successive grits and do not skip a grade, or scratches will show under the finish.",
      },
    ],
    example:
      "An oak table finished with oil can be sanded and oiled again after years of family meals.",
    likeness: "a forest that has learnt good manners",
    things: ["drawer", "wobbly chair"],
  },
  {
    name: "household mould",
    plural: false,
    definition: {
      plain:
        "fungus that grows as dark or fuzzy patches on damp surfaces inside a home",
      simple: "fuzzy dark spots that grow on wet walls",
      technical:
        "filamentous fungi, such as Cladosporium, Aspergillus and Penicillium, colonising moist building materials and furnishings",
    },
    facts: [
      {
        plain:
          "Its spores float in nearly all air, but they grow only where they find moisture.",
        simple: "Tiny mould seeds are everywhere, but they need water to grow.",
        technical:
          "Airborne conidia are ubiquitous, and germination depends on substrate water activity rather than on the presence of spores.",
      },
      {
        plain:
          "Cold corners and outside walls go mouldy first, because damp air leaves its water there.",
        simple: "Cold corners get wet, so the spots start there.",
        technical:
          "Thermal bridges lower the surface temperature, and local relative humidity above about eighty per cent permits growth without condensation.",
      },
      {
        plain:
          "Breathing in its particles can make asthma and allergies worse.",
        simple: "It can make people cough and sneeze.",
        technical:
          "Inhaled spores and hyphal fragments act as allergens and irritants, and exposure is associated with worsening asthma.",
      },
      {
        plain:
          "A load of washing dried indoors puts about two litres of water into the air.",
        simple: "Wet clothes on a rack put lots of water into the air.",
        technical:
          "Indoor drying releases some two litres of vapour per load, which in a poorly ventilated dwelling can dominate moisture production.",
      },
      {
        plain:
          "Painting over a patch hides it for a while, but it returns unless the dampness is cured.",
        simple: "If you paint over it, it just comes back.",
        technical:
          "Coatings applied over live mycelium fail, since recurrence depends on the moisture source and not on the visible colony.",
      },
    ],
    tips: [
      {
        plain: "Open the windows wide for ten minutes several times a day.",
        simple: "Open the windows wide for a short time each day.",
        technical:
          "Purge-ventilate with fully open sashes for short periods to exchange humid air without cooling the fabric.",
      },
      {
        plain: "Switch on the extractor fan when you cook or take a shower.",
        simple: "Turn on the fan when you shower or cook.",
        technical:
          "Extract vapour at its source and let the fan run on until relative humidity falls below sixty per cent.",
      },
      {
        plain:
          "Leave a gap of a few centimetres between large furniture and outside walls.",
        simple: "Pull the wardrobe a little way off the cold wall.",
        technical:
          "Maintain an air gap behind large items on external walls so that convection can warm the surface.",
      },
      {
        plain:
          "Wear gloves and a mask to scrub a small patch, and get help with a large one.",
        simple: "Let grown-ups clean it with gloves and a mask on.",
        technical:
          "Use gloves and an FFP2 mask for small areas, and engage a remediation firm above about one square metre.",
      },
    ],
    example:
      "Black spots in the corner behind a wardrobe often mean that warm, damp air is meeting a cold outside wall.",
    likeness: "a lodger who moves in wherever the walls stay wet",
    things: ["damp patch", "extractor fan"],
  },
  {
    name: "plumbing",
    plural: false,
    definition: {
      plain:
        "the pipes, taps and drains that bring water into a building and carry waste away",
      simple: "the pipes that bring clean water in and take dirty water out",
      technical:
        "the system of pressurised supply pipework and gravity drainage, with its fittings, valves, traps and vents",
    },
    facts: [
      {
        plain:
          "The bend under a sink holds a little water, which blocks smelly gas from the sewer.",
        simple: "The bend under the sink keeps bad smells out with water.",
        technical:
          "The trap maintains a water seal of fifty to seventy-five millimetres that isolates the room from foul air.",
      },
      {
        plain:
          "Fresh water arrives under pressure, whereas waste water simply flows downhill.",
        simple: "Clean water is pushed in, and dirty water rolls down and out.",
        technical:
          "Supply runs at several bars of mains pressure, while drainage relies on gravity and a gradient near one in forty.",
      },
      {
        plain:
          "A pipe through the roof lets air into the drains, which keeps the bends from being sucked dry.",
        simple: "Drains need air too, so one pipe pokes out of the roof.",
        technical:
          "The vent stack equalises pressure in the discharge system and prevents induced siphonage of the trap seals.",
      },
      {
        plain:
          "The bang that follows when a tap shuts quickly is the moving water coming to a sudden halt.",
        simple: "A bang in the wall is water that had to stop too fast.",
        technical:
          "Water hammer is a pressure surge caused by abrupt deceleration of the column, and arrestors absorb it.",
      },
      {
        plain:
          "The word comes from the Latin for lead, a toxic metal that was once used for pipes.",
        simple: "Old pipes were made of lead, which is bad for you.",
        technical:
          "The term derives from plumbum, and lead service pipes remain a source of neurotoxic exposure in older housing.",
      },
    ],
    tips: [
      {
        plain: "Find the main stop valve before you ever need it in a hurry.",
        simple: "Learn where the tap is that turns off all the water.",
        technical:
          "Locate and exercise the stopcock every year so that it can isolate the supply in an emergency.",
      },
      {
        plain: "Pour cooking fat into a jar and never down the sink.",
        simple: "Never pour fat down the sink, because it goes hard.",
        technical:
          "Keep fats and oils out of the drain, where they congeal and saponify into obstructive deposits.",
      },
      {
        plain: "Try a plunger on a blocked sink before you use any chemicals.",
        simple: "Push and pull with a plunger if the sink is stuck.",
        technical:
          "Attempt mechanical clearance with a plunger or auger first, as caustic cleaners endanger both pipework and people.",
      },
      {
        plain: "Wrap pipes in unheated rooms before the first hard frost.",
        simple: "Wrap the pipes up warm before winter comes.",
        technical:
          "Lag exposed pipework in unheated spaces, since expansion on freezing raises pressure until the pipe bursts.",
      },
    ],
    example:
      "A tap that drips once a second wastes several thousand litres of water in a year.",
    likeness: "a set of veins and arteries for a house",
    things: ["dripping tap", "plunger"],
  },
  {
    name: "moving house",
    plural: false,
    definition: {
      plain:
        "the work of leaving one home and settling with all your belongings in another",
      simple: "packing up all your things and going to live somewhere new",
      technical:
        "residential relocation, comprising the inventory, packing, transport and unpacking of goods and the transfer of addresses and contracts",
    },
    facts: [
      {
        plain:
          "Books are among the heaviest things in a home, so they travel best in small boxes.",
        simple: "Books are heavy, so they go in little boxes.",
        technical:
          "Dense goods such as books are confined to small cartons to keep each unit below about twenty kilograms.",
      },
      {
        plain:
          "Plates survive the journey better on their edges than lying flat in a pile.",
        simple: "Plates break less when they stand up on their sides.",
        technical:
          "Vertical packing directs shock along the stiffer plane of the plate and avoids cumulative static load.",
      },
      {
        plain:
          "Many people find a move stressful because so many decisions fall into a few weeks.",
        simple: "It can feel hard, because there is so much to decide.",
        technical:
          "Relocation compresses numerous decisions and losses of routine into a short period, which elevates perceived stress.",
      },
      {
        plain:
          "Removal firms usually charge by volume, distance and the number of stairs.",
        simple: "Movers ask for more if you have more things and more stairs.",
        technical:
          "Quotations reflect cubic volume, haulage distance, access conditions and season, with peaks at weekends and month ends.",
      },
      {
        plain:
          "Standard home insurance does not always cover goods while they are on the road.",
        simple: "Things that break in the van may not get paid for.",
        technical:
          "Contents policies often exclude or limit goods in transit, and carrier liability may be capped by contract.",
      },
    ],
    tips: [
      {
        plain: "Give away what you no longer need before you begin to pack.",
        simple: "Give away old things first, so there is less to carry.",
        technical:
          "Declutter before the volume survey, as discarded items reduce both the quotation and the handling time.",
      },
      {
        plain: "Write the room and the contents on two sides of every box.",
        simple: "Write on each box what is inside and where it goes.",
        technical:
          "Label at least two faces with destination room and contents, and keep a numbered inventory.",
      },
      {
        plain:
          "Pack one bag with the things that you will need on the first night.",
        simple: "Pack a bag with your toothbrush, pyjamas and teddy.",
        technical:
          "Assemble a first-night kit of medication, chargers, bedding and documents, and transport it yourself.",
      },
      {
        plain:
          "Photograph the meters in both homes on the day that you hand over the keys.",
        simple: "Take photos of the meters on moving day.",
        technical:
          "Record meter readings photographically at both handovers to settle utility accounts without dispute.",
      },
    ],
    example:
      "A couple in a two-room flat might fill forty boxes and need one small van for a day.",
    likeness: "a snail's journey with far too much furniture",
    things: ["cardboard box", "removal van"],
  },
  {
    name: "gifts",
    plural: true,
    definition: {
      plain:
        "things or experiences given to someone freely, often to mark an occasion or show affection",
      simple: "things you give to someone to make them happy",
      technical:
        "voluntary transfers of goods or experiences that create, signal and sustain social relationships",
    },
    facts: [
      {
        plain:
          "In most cultures, receiving something creates a quiet duty to give something back one day.",
        simple: "When someone gives you a thing, you want to give one too.",
        technical:
          "Mauss described three linked obligations, namely to give, to receive and to reciprocate, as the foundation of exchange.",
      },
      {
        plain:
          "Givers often think that a higher price will please more, but recipients hardly notice the difference.",
        simple: "A present does not have to cost a lot to be loved.",
        technical:
          "Experiments find that givers expect price to predict appreciation, whereas recipients report no such relationship.",
      },
      {
        plain:
          "People usually prefer something from their wish list to a surprise, though givers expect the opposite.",
        simple: "People like to get what they asked for.",
        technical:
          "Recipients rate requested items as more thoughtful than unsolicited ones, contrary to what givers predict.",
      },
      {
        plain:
          "A shared experience, such as a concert, can bring two people closer than an object can.",
        simple: "A day out together can be better than a toy.",
        technical:
          "Experiential presents strengthen relationships more than material ones, through the emotion evoked during consumption.",
      },
      {
        plain:
          "Customs differ, and in China, for instance, a clock is avoided because its name recalls a funeral.",
        simple: "In China, giving a clock is seen as very bad luck.",
        technical:
          "Taboos are culture-specific, as with clocks in China, where the phrase for giving one is homophonous with attending a funeral.",
      },
    ],
    tips: [
      {
        plain: "Note down what people mention they would like during the year.",
        simple: "Write it down when a friend says they want something.",
        technical:
          "Keep a running log of expressed preferences, which predict satisfaction better than late guesses.",
      },
      {
        plain: "Add a short handwritten note that says why you chose it.",
        simple: "Write a small card that says why you picked it.",
        technical:
          "Include a personal message, since stated intention adds to the symbolic value of the object.",
      },
      {
        plain:
          "Agree on a spending limit when several people are exchanging presents.",
        simple: "Decide together how much money each person may spend.",
        technical:
          "Set a common price ceiling within the group to prevent escalation and asymmetrical obligations.",
      },
      {
        plain: "Wrap a present in cloth or old maps to avoid waste.",
        simple: "Wrap it in a nice cloth that can be used again.",
        technical:
          "Substitute reusable textiles for laminated or glittered paper, which cannot be recycled.",
      },
    ],
    example:
      "Concert tickets for a friend who loves music, together with a promise to come along, make a lasting present.",
    likeness: "a letter written in objects",
    things: ["ribbon", "wrapping paper"],
  },
  {
    name: "second-hand clothes",
    plural: true,
    definition: {
      plain:
        "garments that have been worn by someone before and are passed on, sold or donated",
      simple: "clothes that someone else wore before you",
      technical:
        "post-consumer garments diverted from disposal to reuse by way of resale, donation or exchange",
    },
    facts: [
      {
        plain:
          "Growing and making a single cotton T-shirt can take about 2,700 litres of water.",
        simple: "One new T-shirt can use up more water than ten bathtubs hold.",
        technical:
          "The water footprint of a cotton T-shirt averages about 2,700 litres, most of it used to grow the crop.",
      },
      {
        plain:
          "Wearing a garment for longer spreads the harm done in making it over many more uses.",
        simple: "Wear clothes for longer, and you help the planet a lot.",
        technical:
          "Life extension spreads production impacts over more uses, and reuse generally outperforms recycling in life cycle assessments.",
      },
      {
        plain:
          "Only a small part of donated clothing is sold locally, and much of it is exported.",
        simple: "Many clothes that we give away travel to faraway lands.",
        technical:
          "Charity shops retail a minority of their intake, and the rest is graded, baled and traded through export markets.",
      },
      {
        plain:
          "Less than one per cent of the material in old clothing becomes new clothing.",
        simple: "Hardly any old clothes get turned into new clothes.",
        technical:
          "Fibre-to-fibre recycling recovers under one per cent, hindered by blended yarns, elastane, dyes and trims.",
      },
      {
        plain:
          "Worn-out garments are often cut into cleaning rags or shredded to fill mattresses and car seats.",
        simple: "Very old clothes can turn into rags or fill a mattress.",
        technical:
          "Unwearable grades become industrial wipers or are pulled into shoddy for insulation, felt and upholstery filling.",
      },
    ],
    tips: [
      {
        plain: "Check the seams, zips and underarms carefully before you buy.",
        simple: "Look at the zip and the seams before you buy.",
        technical:
          "Inspect closures, stress seams and underarm areas, where wear and perspiration damage concentrate.",
      },
      {
        plain:
          "Take measurements from a garment that fits, because sizes vary between brands and decades.",
        simple: "Measure a thing that fits you, since sizes can be wrong.",
        technical:
          "Compare flat measurements with a well-fitting reference garment, as vanity sizing makes labelled sizes unreliable.",
      },
      {
        plain: "Wash everything before you wear it for the first time.",
        simple: "Wash it first, and then put it on.",
        technical:
          "Launder on arrival according to the care label, and freeze woollens for two weeks to kill moth larvae.",
      },
      {
        plain:
          "Donate only clean, wearable pieces, and take the rest to textile recycling.",
        simple: "Give away clean clothes that you would still wear yourself.",
        technical:
          "Segregate wearable from damaged items at source, because soiled donations contaminate whole bales.",
      },
    ],
    example:
      "A wool coat from a charity shop may cost a tenth of its first price and last another ten winters.",
    likeness: "a book that is borrowed by one reader after another",
    things: ["coat hanger", "patched elbow"],
  },
];
