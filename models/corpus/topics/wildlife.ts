/** @file Topics about animals, plants, ecology, earth and weather. */
import type { Topic } from "../topic.ts";

export const wildlifeTopics: readonly Topic[] = [
  {
    name: "elephants",
    plural: true,
    definition: {
      plain:
        "the largest living land animals, known for their trunks, tusks, big ears and close family groups",
      simple:
        "huge grey animals with long trunks that live together in families",
      technical:
        "proboscidean mammals of the family Elephantidae, comprising two African species and one Asian species of social megaherbivore",
    },
    facts: [
      {
        plain:
          "A trunk has no bones, but its thousands of muscle bundles can lift a log or a peanut.",
        simple: "The trunk is all muscle, so it can bend any way it likes.",
        technical:
          "The trunk is a muscular hydrostat formed by fusion of the nose and upper lip, with no internal skeletal support.",
      },
      {
        plain:
          "Herds are usually led by an older female who remembers where to find water and food.",
        simple: "A wise old grandmother often shows the family where to go.",
        technical:
          "Matriarchal family units rely on the ecological knowledge of the oldest females, which improves calf survival during drought.",
      },
      {
        plain:
          "They talk over several kilometres with rumbles that are too low for people to hear.",
        simple:
          "They make deep sounds that we cannot hear but far friends can.",
        technical:
          "Infrasonic rumbles with fundamentals near 15 to 20 hertz attenuate slowly and carry for several kilometres.",
      },
      {
        plain:
          "An adult may eat well over a hundred kilograms of plants in a single day.",
        simple:
          "One grown-up eats a small mountain of grass and leaves each day.",
        technical:
          "As hindgut fermenters with low digestive efficiency, adults must process upwards of a hundred kilograms of fresh forage daily.",
      },
      {
        plain:
          "A mother carries her calf for about 22 months, longer than any other land mammal.",
        simple: "A baby grows inside its mother for almost two years.",
        technical:
          "Gestation lasts roughly 22 months, the longest of any mammal, and yields a single calf weighing about a hundred kilograms.",
      },
    ],
    tips: [
      {
        plain:
          "Compare the ears, since the African species have much larger ones than the Asian species.",
        simple: "Look at the ears to tell which kind you are seeing.",
        technical:
          "Separate Loxodonta from Elephas by pinna size, back profile and the number of finger-like processes on the trunk tip.",
      },
      {
        plain:
          "Watch wild herds from a distance and leave them a clear way out.",
        simple: "Stay far back, and never stand in their way.",
        technical:
          "Maintain a generous approach distance and avoid blocking escape routes, particularly around cow-calf groups and bulls in musth.",
      },
      {
        plain:
          "Choose sanctuaries that let visitors observe the animals without riding them.",
        simple: "Visit places where nobody rides on their backs.",
        technical:
          "Favour facilities with observation-only policies, natural social groupings and independently audited welfare standards.",
      },
      {
        plain:
          "Refuse to buy anything made of ivory, even if the seller calls it antique.",
        simple: "Never buy things that are made from tusks.",
        technical:
          "Avoid all ivory purchases, because laundering of illegal stock through antique exemptions sustains demand and drives poaching.",
      },
    ],
    example:
      "In a dry season, an old female led her herd to a water hole that she had last visited decades before.",
    likeness: "a gentle grey bulldozer with a very good memory",
    things: ["trunk", "tusk"],
  },
  {
    name: "penguins",
    plural: true,
    definition: {
      plain:
        "flightless seabirds of the southern half of the world that swim with wings shaped like flippers",
      simple: "black and white birds that cannot fly but swim very well",
      technical:
        "flightless marine birds of the family Spheniscidae, specialised for wing-propelled pursuit diving and found almost wholly in the Southern Hemisphere",
    },
    facts: [
      {
        plain:
          "Their wings have become stiff flippers that push against water rather than air.",
        simple:
          "They use their wings like paddles and seem to fly under water.",
        technical:
          "Flattened, fused wing bones form rigid hydrofoils that generate thrust on both the upstroke and the downstroke.",
      },
      {
        plain:
          "The dark back and pale belly make a swimming bird harder to see from above and below.",
        simple: "A black back and white tummy help them hide in the sea.",
        technical:
          "Countershading reduces visual contrast against deep water from above and against the bright surface from below.",
      },
      {
        plain:
          "Male emperors keep an egg warm on their feet for about two months without eating.",
        simple: "The emperor father holds the egg on his feet and goes hungry.",
        technical:
          "Male Aptenodytes forsteri incubate a single egg beneath a brood pouch for about 65 days while fasting through winter.",
      },
      {
        plain:
          "Not all of them live on ice, and one species lives close to the equator.",
        simple: "Some of them live on warm beaches and never see any snow.",
        technical:
          "Spheniscus mendiculus breeds in the Galapagos, where upwelling of cold, productive water offsets the equatorial latitude.",
      },
      {
        plain:
          "Once a year they replace all their feathers at once and must stay out of the sea.",
        simple: "When old feathers fall out, they wait on land for new ones.",
        technical:
          "A catastrophic moult temporarily destroys waterproofing, so birds lay down fat beforehand and fast ashore for several weeks.",
      },
    ],
    tips: [
      {
        plain:
          "Keep several metres away from nesting birds so that parents do not abandon their eggs.",
        simple: "Do not go near a nest, or the parents may run off.",
        technical:
          "Observe the five-metre minimum used by polar visitor guidelines, and withdraw at any sign of displacement or vigilance.",
      },
      {
        plain:
          "Learn to tell species apart by their head markings, since their bodies look much alike.",
        simple: "Look at the head, because each kind has its own pattern.",
        technical:
          "Identify taxa from diagnostic head characters such as crests, breast bands, bill colour and auricular patches.",
      },
      {
        plain:
          "Visit a zoo at feeding time to see how quickly they move under water.",
        simple: "Go at feeding time and watch them zoom through the pool.",
        technical:
          "Observe through an underwater viewing panel during feeding, when pursuit speed and turning behaviour are easiest to record.",
      },
      {
        plain:
          "Choose fish from well-managed stocks to leave enough food for seabirds.",
        simple: "Ask for fish that was caught with care for sea birds.",
        technical:
          "Prefer certified fisheries whose harvest limits account for forage fish requirements of dependent predators.",
      },
    ],
    example:
      "A colony huddles in a blizzard, and the birds on the cold edge slowly shuffle towards the warm middle.",
    likeness: "a small torpedo in a dinner jacket",
    things: ["flipper", "ice floe"],
  },
  {
    name: "spiders",
    plural: true,
    definition: {
      plain:
        "eight-legged animals that make silk and nearly all hunt other small creatures for food",
      simple: "little hunters with eight legs that can spin silk thread",
      technical:
        "arachnids of the order Araneae, characterised by abdominal spinnerets, cheliceral fangs and usually venom glands",
    },
    facts: [
      {
        plain:
          "They are not insects, because they have eight legs, two body parts and no antennae.",
        simple: "Insects have six legs, but these animals have eight.",
        technical:
          "Unlike insects, they have two tagmata, four pairs of legs, pedipalps and no antennae.",
      },
      {
        plain:
          "Silk leaves the body as a liquid protein and turns solid as it is pulled out.",
        simple: "The silk starts out wet and goes hard when it is pulled.",
        technical:
          "Spidroin solutions undergo shear-induced alignment and acidification in the duct, and emerge from the spigots as solid fibre.",
      },
      {
        plain:
          "Many species never build a trap and instead chase, ambush or leap on their prey.",
        simple: "Some make no web at all and jump on their food.",
        technical:
          "Cursorial and ambush families, such as wolf, crab and jumping spiders, capture prey without constructing snares.",
      },
      {
        plain:
          "They turn their meal into liquid before they swallow it, since they cannot chew solid food.",
        simple: "They make their dinner runny first and then drink it up.",
        technical:
          "Extra-oral digestion by regurgitated enzymes liquefies prey tissue, which the sucking stomach then draws in.",
      },
      {
        plain:
          "Young ones can travel great distances by letting the wind carry them on a thread.",
        simple: "Babies let out a thread, and the wind takes them away.",
        technical:
          "Juveniles disperse by ballooning, using aerodynamic drag and atmospheric electric fields acting on fine silk lines.",
      },
    ],
    tips: [
      {
        plain:
          "Trap one under a glass, slide card beneath it and release it outside.",
        simple: "Use a cup and a card to carry one out.",
        technical:
          "Relocate individuals with a rigid container and card rather than by hand, so as to avoid leg autotomy.",
      },
      {
        plain:
          "Search for webs on a dewy morning, when drops of water make them easy to see.",
        simple: "Look for webs early in the day when they are wet.",
        technical:
          "Survey orb webs shortly after dawn, when condensation on the capture spiral makes them conspicuous.",
      },
      {
        plain:
          "Leave a few in the garden shed, because they eat flies and other pests.",
        simple: "Let them stay in the shed, since they eat the flies.",
        technical:
          "Retain generalist predator populations in outbuildings and borders as part of conservation biological control.",
      },
      {
        plain:
          "Learn which species in your region can harm people before you worry about the rest.",
        simple: "Find out which ones can hurt you, as most cannot.",
        technical:
          "Consult regional checklists for medically significant genera, since the great majority of species pose no clinical risk.",
      },
    ],
    example:
      "A garden spider often eats its tattered web at night and spins a fresh one before morning.",
    likeness: "a patient weaver who lives on her own loom",
    things: ["web", "silk thread"],
  },
  {
    name: "sharks",
    plural: true,
    definition: {
      plain:
        "a group of mostly predatory fish whose skeletons are made of cartilage instead of bone",
      simple: "strong fish with rows of sharp teeth and no hard bones",
      technical:
        "elasmobranch fishes with cartilaginous skeletons, lateral gill slits, placoid scales and continuously replaced teeth",
    },
    facts: [
      {
        plain:
          "Their ancestors swam in the sea long before the first trees or dinosaurs appeared.",
        simple: "There were fish like these before there were any trees.",
        technical:
          "Chondrichthyan scales and teeth are known from the early Palaeozoic, which predates arborescent plants and all tetrapods.",
      },
      {
        plain:
          "A lost tooth is soon replaced by another moving forward from the row behind.",
        simple: "When a tooth falls out, the next one slides into its place.",
        technical:
          "Polyphyodont dentition advances in conveyor fashion, with replacement teeth developing in a dental lamina behind the functional row.",
      },
      {
        plain:
          "Special pores on the snout sense the weak electric fields made by living things.",
        simple: "Tiny holes on the nose can feel a fish that is hiding.",
        technical:
          "The ampullae of Lorenzini detect bioelectric gradients as small as a few nanovolts per centimetre.",
      },
      {
        plain:
          "The largest species of all is harmless and feeds on tiny creatures filtered from the water.",
        simple: "The biggest one has a wide mouth and eats only tiny things.",
        technical:
          "Rhincodon typus, which may exceed twelve metres, is a filter feeder that takes plankton, fish eggs and small nekton.",
      },
      {
        plain:
          "People kill tens of millions of them each year, while very few people are ever bitten.",
        simple: "We are far more of a danger to them than they are to us.",
        technical:
          "Annual fishing mortality runs to tens of millions of individuals, against only several dozen unprovoked bites recorded worldwide.",
      },
    ],
    tips: [
      {
        plain:
          "Avoid swimming at dusk or near people who are fishing in places where they feed.",
        simple: "Do not swim when it gets dark or close to fishing boats.",
        technical:
          "Reduce encounter risk by staying out at crepuscular hours, in turbid estuaries and near baitfish or discards.",
      },
      {
        plain:
          "Check the label on fish products so that you do not buy a threatened species.",
        simple: "Read the label before you buy fish.",
        technical:
          "Verify species names on seafood labels, because trade terms such as rock salmon conceal threatened elasmobranchs.",
      },
      {
        plain:
          "Look for empty egg cases, called mermaid's purses, along the tideline.",
        simple: "Hunt on the beach for little leathery purses.",
        technical:
          "Report stranded egg capsules of oviparous species to a recording scheme, noting keel, horn and fibre characters.",
      },
      {
        plain: "Keep calm and face the animal if you meet one while diving.",
        simple: "Stay calm, keep still and look right at it.",
        technical:
          "Maintain visual contact, limit splashing and withdraw slowly towards the boat or a solid substrate.",
      },
    ],
    example:
      "A nurse shark spends the day resting on the seabed and hunts for crabs and small fish at night.",
    likeness: "a silent submarine with a spare set of knives",
    things: ["fin", "sharp tooth"],
  },
  {
    name: "owls",
    plural: true,
    definition: {
      plain:
        "birds of prey with large forward-facing eyes that mostly hunt at night",
      simple: "birds with big round eyes that hunt in the dark",
      technical:
        "raptorial birds of the order Strigiformes, adapted to nocturnal hunting through acute low-light vision, directional hearing and quiet flight",
    },
    facts: [
      {
        plain:
          "Soft fringes on the wing feathers break up the air and make flight almost silent.",
        simple: "Their feathers have soft edges, so you cannot hear them fly.",
        technical:
          "Leading-edge serrations, trailing fringes and a velvety upper surface suppress turbulent noise across the wing.",
      },
      {
        plain:
          "Their eyes cannot turn in their sockets, so they twist the whole head instead.",
        simple: "They cannot roll their eyes, so they turn their heads around.",
        technical:
          "Tubular eyes fixed by sclerotic rings are compensated for by fourteen cervical vertebrae permitting about 270 degrees of rotation.",
      },
      {
        plain:
          "In many species one ear sits higher than the other, which helps to pinpoint sounds.",
        simple: "One ear is higher, and that helps them find a mouse.",
        technical:
          "Vertically asymmetrical ear openings convert elevation into interaural level differences, which allows prey to be localised in darkness.",
      },
      {
        plain:
          "They swallow small prey whole and later cough up a pellet of fur and bones.",
        simple: "They gulp down a mouse and later spit out its bones.",
        technical:
          "Indigestible fur, bone and chitin are compacted in the gizzard and regurgitated as a pellet hours after feeding.",
      },
      {
        plain:
          "Most do not build nests but use tree holes, old buildings or the nests of other birds.",
        simple: "They like to move into a hole or an old nest.",
        technical:
          "Most taxa are secondary cavity nesters or occupy abandoned stick nests, which makes nest sites a limiting resource.",
      },
    ],
    tips: [
      {
        plain:
          "Listen just after sunset, because calls reveal far more birds than sight does.",
        simple: "Go out when it gets dark and listen for a hoot.",
        technical:
          "Schedule point counts for the first two hours after sunset on calm, dry nights to maximise detection.",
      },
      {
        plain:
          "Soak a pellet in warm water and pick it apart to see what was eaten.",
        simple: "Pull a wet pellet apart with tweezers and find the bones.",
        technical:
          "Dissect pellets and identify rodent and shrew crania from dentition to reconstruct the local diet.",
      },
      {
        plain: "Put up a nest box well before spring, away from busy roads.",
        simple: "Hang a big nest box high up, far from cars.",
        technical:
          "Site boxes before the breeding season, with clear flight access and at least a kilometre from major roads.",
      },
      {
        plain:
          "Avoid rat poison, since a bird that eats poisoned rodents may die too.",
        simple: "Do not use rat poison, as it can hurt the birds.",
        technical:
          "Replace anticoagulant rodenticides with trapping and exclusion to prevent secondary poisoning of raptors.",
      },
    ],
    example:
      "A barn owl glides low over rough grass and drops feet first on a vole that it has only heard.",
    likeness: "a night watchman in feather slippers",
    things: ["feather", "barn"],
  },
  {
    name: "butterflies",
    plural: true,
    definition: {
      plain:
        "day-flying insects with broad, scaly and often colourful wings that begin life as caterpillars",
      simple: "insects with bright wings that were once hungry caterpillars",
      technical:
        "mostly diurnal lepidopterans of the superfamily Papilionoidea, with scaled wings, clubbed antennae and complete metamorphosis",
    },
    facts: [
      {
        plain:
          "Each passes through four stages: egg, caterpillar, chrysalis and winged adult.",
        simple:
          "First comes an egg, then a caterpillar, a chrysalis and wings.",
        technical:
          "Holometabolous development proceeds through egg, larva, pupa and imago, with larval tissue extensively remodelled in the pupa.",
      },
      {
        plain:
          "The colours of the wings come from thousands of tiny overlapping scales.",
        simple:
          "Their wings are covered in tiny coloured specks like roof tiles.",
        technical:
          "Wing scales, which are modified setae, produce colour by pigment or by interference in nanoscale structures.",
      },
      {
        plain:
          "They taste with their feet, which tells a female where to lay her eggs.",
        simple: "They have taste buds on their feet and stand on their food.",
        technical:
          "Gustatory sensilla on the tarsi detect plant chemicals, and females drum on leaves to recognise suitable larval hosts.",
      },
      {
        plain:
          "Adults drink nectar through a long tube that coils up when it is not in use.",
        simple: "They drink through a curly straw that rolls up after lunch.",
        technical:
          "The proboscis, formed from paired galeae, is extended by haemolymph pressure and recoils through muscle action and elasticity.",
      },
      {
        plain:
          "Cold ones cannot fly, so they bask in the sun with open wings to warm up.",
        simple: "They need to sit in the sun and warm up before they fly.",
        technical:
          "As heliotherms, they bask to raise thoracic temperature to the level that sustained flapping flight requires.",
      },
    ],
    tips: [
      {
        plain:
          "Grow plants for the caterpillars as well as flowers for the adults.",
        simple:
          "Plant leaves for the caterpillars and flowers for the grown-ups.",
        technical:
          "Provide larval host plants alongside a succession of nectar sources through the flight season.",
      },
      {
        plain: "Leave a patch of nettles in a sunny corner of the garden.",
        simple: "Let some nettles grow in a warm and sunny spot.",
        technical:
          "Retain unshaded stands of Urtica dioica, the larval food plant of several nymphalid species.",
      },
      {
        plain:
          "Approach slowly and keep your shadow off the insect when you take a picture.",
        simple: "Move slowly, and do not let your shadow fall on it.",
        technical:
          "Approach low and keep out of the light path, since sudden changes in illumination trigger an escape response.",
      },
      {
        plain:
          "Count those you see along the same walk each week and note the weather.",
        simple: "Walk the same path each week and count what you see.",
        technical:
          "Walk a fixed transect weekly under standard weather criteria to produce comparable abundance indices.",
      },
    ],
    example:
      "A monarch in North America may fly thousands of kilometres to spend the winter in a mountain forest in Mexico.",
    likeness: "a painted letter that the wind delivers",
    things: ["caterpillar", "chrysalis"],
  },
  {
    name: "ants",
    plural: true,
    definition: {
      plain:
        "small social insects that live in organised colonies with queens, workers and males",
      simple: "tiny insects that live and work together in big nests",
      technical:
        "eusocial hymenopterans of the family Formicidae, with reproductive division of labour and wingless worker castes",
    },
    facts: [
      {
        plain:
          "They mark paths to food with scent, and others follow and strengthen the trail.",
        simple: "They leave a smell on the ground so that friends can follow.",
        technical:
          "Recruitment trails arise by positive feedback, as returning foragers reinforce a volatile pheromone that decays without traffic.",
      },
      {
        plain:
          "All workers are female, and in most species only the queen produces daughters.",
        simple: "All the workers are girls, and the queen is their mother.",
        technical:
          "Under haplodiploidy, workers are diploid females from fertilised eggs, whereas males develop from unfertilised, haploid eggs.",
      },
      {
        plain:
          "Leafcutters do not eat the leaves they gather but use them to grow fungus.",
        simple: "Some cut up leaves to feed a garden of fungus.",
        technical:
          "Attine leafcutters supply fresh plant matter to a cultivated basidiomycete, whose swollen hyphal tips feed the brood.",
      },
      {
        plain:
          "A worker can lift many times her own weight, partly because she is so small.",
        simple: "A tiny worker can carry things much heavier than herself.",
        technical:
          "Muscle force scales with cross-section and mass with volume, so small bodies enjoy a high strength-to-weight ratio.",
      },
      {
        plain:
          "By digging tunnels they mix the soil and let air and water reach the roots.",
        simple: "Their tunnels help air and rain get down to the roots.",
        technical:
          "Nest excavation drives bioturbation, increases macroporosity and infiltration, and concentrates nutrients around the mound.",
      },
    ],
    tips: [
      {
        plain:
          "Wipe away the scent trail with soapy water when a line enters the kitchen.",
        simple: "Wash the floor with soap so that they lose their path.",
        technical:
          "Remove trail pheromone with detergent, then seal the entry point and eliminate the food source.",
      },
      {
        plain: "Store sugar, honey and pet food in containers with tight lids.",
        simple: "Keep sweet food in boxes that shut well.",
        technical:
          "Deny foragers carbohydrate and protein resources by keeping attractants in airtight containers.",
      },
      {
        plain:
          "Put down a crumb and time how long the colony takes to find it.",
        simple: "Drop a crumb and see how fast they find it.",
        technical:
          "Place baits at measured distances and record discovery and recruitment latency for each species.",
      },
      {
        plain:
          "Lift a flat stone gently, look at the nest and set the stone back exactly.",
        simple: "Peek under a stone, then put it back with care.",
        technical:
          "Replace cover stones precisely after inspection, because they regulate brood temperature and humidity.",
      },
    ],
    example:
      "When a picnic begins, one scout finds a cake crumb and an hour later a whole line of workers is carrying pieces home.",
    likeness: "a busy city where nobody needs a mayor",
    things: ["anthill", "crumb"],
  },
  {
    name: "octopuses",
    plural: true,
    definition: {
      plain:
        "soft-bodied sea animals with eight arms, three hearts and an unusual talent for solving problems",
      simple: "clever sea animals with eight bendy arms and no bones",
      technical:
        "coleoid cephalopods of the order Octopoda, with eight sucker-bearing arms, little or no internal shell and large, distributed nervous systems",
    },
    facts: [
      {
        plain:
          "More than half of their nerve cells are in the arms rather than in the brain.",
        simple: "Each arm can almost think for itself.",
        technical:
          "Of roughly half a billion neurons, about two thirds lie in the axial nerve cords and ganglia of the arms.",
      },
      {
        plain:
          "Their blood is blue because it carries oxygen with a protein based on copper.",
        simple: "Their blood is blue, and they have three hearts to pump it.",
        technical:
          "Haemocyanin, a copper-based respiratory protein, serves a circuit with one systemic and two branchial hearts.",
      },
      {
        plain:
          "They change colour in less than a second by stretching tiny sacs of pigment in the skin.",
        simple: "They can change colour faster than you can blink twice.",
        technical:
          "Neurally controlled radial muscles expand chromatophores within fractions of a second, over a layer of reflective iridophores and leucophores.",
      },
      {
        plain:
          "The only hard part is a beak, so a large animal can squeeze through a small hole.",
        simple:
          "They can squeeze through any gap that their beak fits through.",
        technical:
          "With a chitinous beak as the only sizeable rigid structure, its width sets the minimum passable aperture.",
      },
      {
        plain:
          "A mother guards her eggs without eating and dies around the time they hatch.",
        simple: "The mother looks after her eggs and dies when they hatch.",
        technical:
          "Most species are semelparous, and optic gland secretions trigger fasting and senescence in the brooding female.",
      },
    ],
    tips: [
      {
        plain:
          "Look for piles of empty shells on the seabed, which often mark the door of a den.",
        simple: "Search for a heap of shells, because someone may live there.",
        technical:
          "Locate dens by their middens of discarded bivalve shells and crab carapaces, which also record local diet.",
      },
      {
        plain:
          "Keep your hands off any small one with blue rings, since its bite can kill.",
        simple: "Never touch one that has bright blue rings.",
        technical:
          "Never handle Hapalochlaena, because its saliva carries tetrodotoxin, for which no antivenom exists.",
      },
      {
        plain:
          "Give a captive animal puzzles and hidden food so that it does not get bored.",
        simple: "Hide its food in a jar so that it can play.",
        technical:
          "Provide rotating enrichment, such as screw-top prey containers, to limit stereotypies and escape attempts.",
      },
      {
        plain:
          "Dive slowly and wait near rocks, because the animal only shows itself when it feels safe.",
        simple: "Wait by the rocks and keep still until it peeps out.",
        technical:
          "Minimise fin movement and hold neutral buoyancy near the den, allowing habituation before any closer approach.",
      },
    ],
    example:
      "In an aquarium, a captive animal learned to unscrew a jar from the inside and climb out.",
    likeness: "a bag of clever ribbons that can change its colour",
    things: ["sucker", "ink cloud"],
  },
  {
    name: "horses",
    plural: true,
    definition: {
      plain:
        "large hoofed grazing animals that people have ridden, driven and worked with for thousands of years",
      simple: "big strong animals with hooves and manes that people can ride",
      technical:
        "domesticated perissodactyls of the species Equus caballus, cursorial hindgut fermenters that bear weight on a single digit",
    },
    facts: [
      {
        plain:
          "Each leg ends in one toe, wrapped in a hoof of the same material as our nails.",
        simple: "They walk on one toe, and the hoof is like a thick nail.",
        technical:
          "The limb is monodactyl, and the third digit is enclosed in a keratinised capsule suspended by interlocking laminae.",
      },
      {
        plain:
          "Eyes at the sides let them see almost all the way round without moving their heads.",
        simple: "They can see nearly all around, but not right behind them.",
        technical:
          "Laterally placed eyes give a field of about 350 degrees, with blind spots at the tail and before the muzzle.",
      },
      {
        plain:
          "They can doze standing up because their legs lock, but they lie down for deep sleep.",
        simple: "They nap on their feet but lie down for their real dreams.",
        technical:
          "The passive stay apparatus allows slow-wave sleep while upright, whereas REM sleep and its muscle atonia demand recumbency.",
      },
      {
        plain:
          "A foal can stand within an hour or two and run on its first day.",
        simple: "A newborn foal can soon stand and run with its mother.",
        technical:
          "Foals are highly precocial, normally standing within two hours of birth and nursing shortly afterwards.",
      },
      {
        plain:
          "They show how they feel through their ears, tails, nostrils and the way they stand.",
        simple: "Ears laid flat back mean that the animal is cross.",
        technical:
          "Affective state is signalled by ear position, nostril tension, tail carriage and posture, as coded in equine ethograms.",
      },
    ],
    tips: [
      {
        plain:
          "Approach from the side near the shoulder and speak softly as you come.",
        simple: "Walk up from the side, and talk in a soft voice.",
        technical:
          "Approach at the shoulder, outside the caudal and rostral blind zones, with continuous vocal contact.",
      },
      {
        plain: "Clean out the hooves every day and check them for stones.",
        simple: "Pick the mud and stones out of the hooves each day.",
        technical:
          "Pick out the frog sulci daily, checking for foreign bodies, thrush, heat and a raised digital pulse.",
      },
      {
        plain:
          "Feed plenty of hay in small amounts through the day, because the stomach is small.",
        simple: "Give hay little and often, not one giant meal.",
        technical:
          "Base the ration on forage at 1.5 to 2 percent of body weight daily, fed in frequent portions.",
      },
      {
        plain: "Always wear a proper helmet when you ride, even at a walk.",
        simple: "Wear a riding hat every time you get on.",
        technical:
          "Wear a certified, correctly fitted helmet for all mounted work, and replace it after any impact.",
      },
    ],
    example:
      "A police mount learns to walk calmly through a noisy crowd by meeting flags, drums and smoke in training.",
    likeness: "a nervous athlete with very good manners",
    things: ["hoof", "saddle"],
  },
  {
    name: "wolves",
    plural: true,
    definition: {
      plain:
        "wild relatives of dogs that live and hunt in family packs across the northern half of the world",
      simple: "wild animals like big dogs that live in family packs",
      technical:
        "large social canids of the species Canis lupus, typically living in territorial packs formed around a breeding pair",
    },
    facts: [
      {
        plain:
          "A pack is usually a pair of parents and their young from the last few years.",
        simple: "A pack is most often just a mum, a dad and their children.",
        technical:
          "Free-living packs are mostly nuclear families, in which leadership reflects parenthood rather than contests for dominance.",
      },
      {
        plain:
          "Howling calls the family together and warns strangers to keep away.",
        simple: "They howl to find each other and to tell others to stay off.",
        technical:
          "Howls serve long-range spacing between territories and cohesion within the group, and carry individual acoustic signatures.",
      },
      {
        plain:
          "Most hunts end in failure, and large prey often escapes or fights back.",
        simple: "They go hungry a lot, because their dinner often gets away.",
        technical:
          "Success against large ungulates is low, often below twenty percent of attempts, and injury from prey is common.",
      },
      {
        plain:
          "All dogs descend from ancient ones that began living near people during the Ice Age.",
        simple: "Every pet dog comes from them, even the very tiny ones.",
        technical:
          "Dogs derive from an extinct Late Pleistocene grey wolf lineage that was domesticated at least fifteen thousand years ago.",
      },
      {
        plain:
          "By hunting deer and elk, they can change how and where plants grow.",
        simple: "They keep deer on the move, so young trees can grow.",
        technical:
          "As apex predators they may initiate trophic cascades, although the strength of such effects on vegetation remains debated.",
      },
    ],
    tips: [
      {
        plain: "Back away slowly if you meet one, and do not turn and run.",
        simple: "Do not run, but step back slowly and look big.",
        technical:
          "Avoid triggering pursuit by retreating while facing the animal, maintaining height and making assertive noise.",
      },
      {
        plain:
          "Protect sheep with guard dogs and electric fences in areas where packs live.",
        simple: "Use good fences and big dogs to keep the sheep safe.",
        technical:
          "Combine livestock guardian dogs, electrified fencing and night enclosure to reduce depredation without lethal control.",
      },
      {
        plain:
          "Look for a straight line of prints, since a pet dog usually wanders about.",
        simple: "Follow the prints, because a wild one walks in a line.",
        technical:
          "Distinguish trails by direct register and linear travel, as single prints overlap in size with those of large dogs.",
      },
      {
        plain:
          "Keep food and rubbish locked away when you camp in their territory.",
        simple: "Lock up your food so that they never learn to visit.",
        technical:
          "Secure attractants at campsites, because food conditioning precedes most cases of bold behaviour towards people.",
      },
    ],
    example:
      "On a winter night, one pack trots thirty kilometres in single file, with each animal stepping in the same prints.",
    likeness:
      "a close family that goes shopping on foot and shouts across the valley",
    things: ["howl", "paw print"],
  },
  {
    name: "frogs",
    plural: true,
    definition: {
      plain:
        "tailless amphibians with long hind legs that usually start life in water as tadpoles",
      simple: "jumping animals with damp skin that began as tadpoles in water",
      technical:
        "amphibians of the order Anura, with elongated hind limbs, fused caudal vertebrae and typically an aquatic larval stage",
    },
    facts: [
      {
        plain:
          "A tadpole breathes with gills and slowly grows legs and lungs as it becomes an adult.",
        simple: "A tadpole grows legs, loses its tail and hops onto land.",
        technical:
          "Metamorphosis, driven by thyroid hormone, resorbs the tail and gills while limbs and lungs develop.",
      },
      {
        plain:
          "They take in both oxygen and water through their thin, moist skin.",
        simple: "They drink through their skin and can breathe through it too.",
        technical:
          "Permeable, vascular skin supports cutaneous gas exchange and osmotic water uptake, notably through the ventral pelvic patch.",
      },
      {
        plain:
          "Males call to attract females, and many have a throat pouch that makes the sound louder.",
        simple: "The boys sing loudly and blow up their throats like balloons.",
        technical:
          "Advertisement calls are species-specific and are radiated efficiently by an inflatable vocal sac coupled to the larynx.",
      },
      {
        plain:
          "When they swallow, their eyes sink into the head and help push the food down.",
        simple: "They shut their eyes to help push their dinner down.",
        technical:
          "Retraction of the eyes into the oropharynx assists swallowing by pressing prey towards the oesophagus.",
      },
      {
        plain:
          "A skin disease caused by a fungus has wiped out many species around the world.",
        simple: "A nasty fungus on the skin has killed many kinds.",
        technical:
          "Chytridiomycosis, caused by Batrachochytrium dendrobatidis, has driven declines in hundreds of species and numerous presumed extinctions.",
      },
    ],
    tips: [
      {
        plain:
          "Build a pond with one shallow sloping side so that animals can climb out.",
        simple: "Make a pond with a gentle slope on one side.",
        technical:
          "Design garden ponds with a shallow graded margin and without fish, which prey heavily on spawn and larvae.",
      },
      {
        plain:
          "Wet your hands before you touch one, and put it down again quickly.",
        simple: "Wet your hands first, and hold it only for a moment.",
        technical:
          "Handle specimens with moistened, residue-free hands or fresh gloves to protect the mucous layer and limit pathogen transfer.",
      },
      {
        plain:
          "Never move spawn from one pond to another, because it can spread disease.",
        simple: "Leave the eggs in the pond where you found them.",
        technical:
          "Avoid translocating spawn, since it disseminates chytrid fungi, ranaviruses and invasive aquatic plants.",
      },
      {
        plain:
          "Leave a pile of logs in a damp corner as shelter for the winter.",
        simple: "Make a heap of logs where they can sleep all winter.",
        technical:
          "Provide damp refugia such as log piles near breeding ponds as frost-free overwintering sites.",
      },
    ],
    example:
      "On the first mild wet night of spring, dozens cross the lane to reach the pond where they hatched.",
    likeness: "a wet spring with a loud voice",
    things: ["tadpole", "lily pad"],
  },
  {
    name: "snakes",
    plural: true,
    definition: {
      plain:
        "long legless reptiles that swallow their prey whole and sense the world largely through their tongues",
      simple: "long animals with scales and no legs that swallow food whole",
      technical:
        "limbless squamate reptiles of the suborder Serpentes, with highly kinetic skulls, elongated trunks and chemosensory forked tongues",
    },
    facts: [
      {
        plain:
          "They flick out their tongues to collect scents and read them with an organ in the mouth.",
        simple:
          "They smell with their tongues, and that is why they flick them.",
        technical:
          "Tongue flicking delivers chemical cues to the vomeronasal organ, and the forked tips allow a scent gradient to be compared.",
      },
      {
        plain:
          "Loosely joined jaws let them swallow animals wider than their own heads.",
        simple:
          "Their mouths stretch so wide that they can swallow huge meals.",
        technical:
          "Unfused mandibles joined by elastic ligament and mobile quadrates allow a gape exceeding the head diameter.",
      },
      {
        plain:
          "Most are harmless to people, since only a minority carry venom that can hurt us.",
        simple: "Most of them cannot hurt you and would rather hide.",
        technical:
          "Of some four thousand described species, only several hundred possess venom of medical significance to humans.",
      },
      {
        plain:
          "They shed the outer layer of skin in one piece several times a year.",
        simple: "They take off their old skin like a long sock.",
        technical:
          "Ecdysis removes the outer epidermal generation entire, including the spectacle that covers each eye.",
      },
      {
        plain:
          "Some pit vipers find warm prey in the dark by sensing its heat.",
        simple: "Some can feel the warmth of a mouse in the dark.",
        technical:
          "Crotaline loreal pits contain a membrane rich in TRPA1 channels that detects infrared radiation from endothermic prey.",
      },
    ],
    tips: [
      {
        plain:
          "Stop, step back and let the animal leave if you meet one on a path.",
        simple: "Stand still, then step back and let it slide away.",
        technical:
          "Withdraw beyond striking range, conventionally at least one body length, and leave an unobstructed escape route.",
      },
      {
        plain:
          "Wear boots and watch your step in long grass in warm countries.",
        simple: "Put on boots and look down in long grass.",
        technical:
          "Wear ankle-covering footwear and use a torch at night, since most bites are to the lower limb.",
      },
      {
        plain:
          "Keep a bitten limb still and get to hospital quickly, without cutting or sucking the wound.",
        simple: "Keep still after a bite and get to a doctor fast.",
        technical:
          "Immobilise the limb and transfer promptly for antivenom assessment, avoiding incision, suction and arterial tourniquets.",
      },
      {
        plain: "Give a pet one warm end and one cool end in its tank.",
        simple: "Make one side of its tank warm and one side cool.",
        technical:
          "Maintain a thermal gradient with a thermostatically controlled basking zone and a humid retreat for shedding.",
      },
    ],
    example:
      "A grass snake that cannot escape may roll over, open its mouth and pretend to be dead.",
    likeness: "a rope that has learned to hunt",
    things: ["scale", "shed skin"],
  },
  {
    name: "bats",
    plural: true,
    definition: {
      plain:
        "the only mammals that truly fly, most of them active at night and many guided by echoes",
      simple: "furry animals with wings that fly around at night",
      technical:
        "mammals of the order Chiroptera, capable of powered flight on membranes stretched between elongated digits, limbs and body",
    },
    facts: [
      {
        plain:
          "The wing is really a hand, with thin skin stretched between very long fingers.",
        simple: "A wing is a hand with long fingers and skin in between.",
        technical:
          "The wing membrane spans hyperelongated metacarpals and phalanges, leaving the thumb free and clawed.",
      },
      {
        plain:
          "Many find their way by making high calls and listening to the echoes.",
        simple: "They shout and listen to the echo to find their way.",
        technical:
          "Laryngeal echolocators emit ultrasonic pulses, chiefly between 20 and 120 kilohertz, and resolve range from echo delay.",
      },
      {
        plain:
          "They are not blind, and the large fruit eaters see very well at night.",
        simple: "They can see, even though people say that they are blind.",
        technical:
          "All species have functional eyes, and most pteropodids navigate by vision and olfaction rather than laryngeal echolocation.",
      },
      {
        plain:
          "A single small one can eat hundreds or even thousands of insects in one night.",
        simple: "One little hunter can eat a thousand tiny flies in a night.",
        technical:
          "Insectivorous species may take a third or more of body mass nightly, which suppresses crop pests and other nocturnal insects.",
      },
      {
        plain:
          "Some tropical species pollinate flowers and spread the seeds of forest trees.",
        simple: "In hot lands they help flowers and plant new trees.",
        technical:
          "Nectarivores and frugivores deliver pollination and seed dispersal, the latter aiding regeneration across forest gaps.",
      },
    ],
    tips: [
      {
        plain:
          "Go outside at dusk and look up near trees, water or street lamps.",
        simple: "Look up near a pond when the sky gets dark.",
        technical:
          "Watch linear features and water bodies for the hour after sunset, when emergence and foraging peak.",
      },
      {
        plain:
          "Do not touch one that is lying on the ground, because a bite can carry rabies.",
        simple: "Never pick one up, but call someone who can help.",
        technical:
          "Avoid bare-handed contact with grounded individuals, and seek post-exposure prophylaxis promptly after any bite or scratch.",
      },
      {
        plain:
          "Check for roosts before you repair a roof, since many countries protect them by law.",
        simple: "Ask an expert to look in the roof before building starts.",
        technical:
          "Commission a roost survey ahead of roofing work, because disturbance without a licence is an offence in many jurisdictions.",
      },
      {
        plain: "Turn off garden lights at night so that shy species can feed.",
        simple: "Switch off outside lamps so that the night stays dark.",
        technical:
          "Reduce artificial lighting along commuting routes, using motion sensors, warm spectra and full cut-off luminaires.",
      },
    ],
    example:
      "At dusk a pipistrelle leaves a gap under the roof tiles and circles the garden, snapping up midges.",
    likeness: "a mouse with an umbrella and its own radar",
    things: ["wing", "echo"],
  },
  {
    name: "animal migration",
    plural: false,
    definition: {
      plain:
        "the regular journey of animals between places, usually to find food, warmth or somewhere to breed",
      simple: "when animals travel a long way each year and come back",
      technical:
        "the persistent, usually seasonal movement of individuals or populations between habitats, with temporary suppression of responses to local resources",
    },
    facts: [
      {
        plain:
          "The tern that nests in the far north flies to the far south and back every year.",
        simple:
          "One small white bird flies from the top of the world to the bottom.",
        technical:
          "Sterna paradisaea travels between polar breeding and wintering areas, commonly covering more than seventy thousand kilometres annually.",
      },
      {
        plain:
          "Birds find their way with the sun, the stars, landmarks and the magnetic field of the Earth.",
        simple: "Birds use the sun and the stars to find their way.",
        technical:
          "Avian navigation integrates sun, star and magnetic compasses with learned landmark and olfactory maps.",
      },
      {
        plain:
          "Before they set off, many travellers eat so much that they nearly double their weight.",
        simple: "They eat and eat before they go, to fill up with fuel.",
        technical:
          "Hyperphagia precedes departure, and long-distance passerines may approach twice their lean mass in stored fat.",
      },
      {
        plain:
          "Salmon return from the ocean to the very stream where they hatched.",
        simple: "Salmon swim home from the sea to the stream they came from.",
        technical:
          "Anadromous salmonids home to natal streams by geomagnetic guidance offshore and imprinted olfactory cues in fresh water.",
      },
      {
        plain:
          "Over a million wildebeest follow the rains around the plains of East Africa each year.",
        simple: "Huge herds walk in a big circle to find fresh grass.",
        technical:
          "In the Serengeti-Mara system, more than a million wildebeest track rainfall-driven gradients in forage quality and phosphorus.",
      },
    ],
    tips: [
      {
        plain:
          "Note the date on which the first swallow appears each spring and compare the years.",
        simple: "Write down the day you see the first swallow.",
        technical:
          "Log first arrival dates with observer effort so that shifts in phenology can be separated from sampling bias.",
      },
      {
        plain:
          "Switch off bright lights during peak weeks, because they draw birds off course at night.",
        simple: "Turn off lights at night to help birds pass.",
        technical:
          "Reduce upward and facade lighting on forecast peak nights to limit disorientation and collision of nocturnal migrants.",
      },
      {
        plain:
          "Visit a headland or an estuary in autumn to see large flocks passing through.",
        simple: "Go to the coast in autumn and watch the flocks.",
        technical:
          "Choose coastal headlands or estuarine stopovers after a cold front, when tailwinds concentrate departing birds.",
      },
      {
        plain:
          "Report any ringed bird you find, with the number, the date and the place.",
        simple: "If a bird has a ring, read the number and report it.",
        technical:
          "Submit ring recoveries with full inscription, date, coordinates and condition to the national scheme.",
      },
    ],
    example:
      "A bar-tailed godwit once flew from Alaska to Tasmania in eleven days without landing.",
    likeness: "a commute that takes half the year and crosses an ocean",
    things: ["flock", "compass"],
  },
  {
    name: "hibernation",
    plural: false,
    definition: {
      plain:
        "a long winter rest in which an animal lowers its body temperature and heartbeat to save energy",
      simple: "a very deep winter rest that helps animals live without food",
      technical:
        "seasonal heterothermy in which prolonged torpor bouts with depressed metabolism and body temperature alternate with brief arousals",
    },
    facts: [
      {
        plain:
          "The heart of a resting animal may slow from hundreds of beats a minute to only a few.",
        simple: "Its heart beats so slowly that you would hardly notice.",
        technical:
          "In small rodents, heart rate may fall from several hundred to fewer than ten beats per minute during deep torpor.",
      },
      {
        plain:
          "It differs from ordinary sleep, and animals even wake up now and then in winter.",
        simple: "It is not like normal sleep, and they wake up sometimes.",
        technical:
          "Torpor is electrophysiologically distinct from sleep, and periodic arousals account for most of the winter energy budget.",
      },
      {
        plain:
          "Special brown fat acts as a heater that warms the body up again.",
        simple: "A special kind of fat warms them up when it is time.",
        technical:
          "Non-shivering thermogenesis in brown adipose tissue, mediated by the uncoupling protein UCP1, powers rewarming.",
      },
      {
        plain:
          "Bears cool down only a little, so some scientists describe their winter rest as a lighter form.",
        simple: "Bears stay quite warm and can wake up in a hurry.",
        technical:
          "Denning ursids drop only a few degrees yet depress metabolism to about a quarter of the resting level.",
      },
      {
        plain:
          "One arctic ground squirrel can cool its body slightly below the freezing point of water.",
        simple: "One squirrel gets colder than ice but does not freeze.",
        technical:
          "Urocitellus parryii supercools to a core temperature near minus three degrees without forming ice in its tissues.",
      },
    ],
    tips: [
      {
        plain:
          "Leave piles of leaves and logs in the garden through the winter.",
        simple: "Leave heaps of leaves for small sleepy guests.",
        technical:
          "Retain leaf litter and deadwood as insulated hibernacula from autumn until sustained spring warming.",
      },
      {
        plain: "Check a bonfire heap for hedgehogs just before you light it.",
        simple: "Look under the bonfire before anyone lights it.",
        technical:
          "Rebuild or inspect woody heaps immediately before burning, as hedgehogs readily select them as nest sites.",
      },
      {
        plain:
          "Do not disturb resting animals, because each extra waking uses up precious fat.",
        simple: "Let them rest, because waking up makes them hungry.",
        technical:
          "Avoid disturbance at roosts and dens, since each induced arousal may cost weeks of torpor energy.",
      },
      {
        plain:
          "Ask a wildlife rescue for advice if you find a thin hedgehog out in winter.",
        simple: "Call for help if you see a small hedgehog in the cold.",
        technical:
          "Refer underweight juveniles found late in the season to a rehabilitator for weighing and supervised overwintering.",
      },
    ],
    example:
      "A dormouse curls up in a nest on the forest floor in October and may not come out until spring.",
    likeness: "a phone switched to its lowest power mode until spring",
    things: ["den", "hedgehog"],
  },
  {
    name: "forests",
    plural: true,
    definition: {
      plain:
        "large areas of land covered mainly by trees, together with everything that lives among them",
      simple: "big places full of trees where many animals and plants live",
      technical:
        "terrestrial ecosystems dominated by trees, with a canopy cover above a set threshold and characteristic vertical stratification",
    },
    facts: [
      {
        plain: "They cover a little under a third of all the land on Earth.",
        simple: "Nearly one third of the land has trees on it.",
        technical:
          "Global tree-dominated area is about four billion hectares, or some thirty-one percent of the total land surface.",
      },
      {
        plain:
          "Trees store great amounts of carbon in their wood, their roots and the ground below.",
        simple: "Trees lock away carbon in their wood as they grow.",
        technical:
          "Biomass, deadwood, litter and soil hold several hundred gigatonnes of carbon, with large stocks below ground in boreal regions.",
      },
      {
        plain:
          "Life is arranged in layers, from the dark floor to the sunny canopy.",
        simple: "It has floors like a house, from mossy ground to treetop.",
        technical:
          "Vertical stratification into ground, shrub, understorey and canopy layers partitions light and supports distinct communities.",
      },
      {
        plain:
          "Fungi join the roots of trees and trade minerals and water for sugar.",
        simple: "Fungi help the roots to drink and get sugar as a thank you.",
        technical:
          "Mycorrhizal fungi exchange soil phosphorus, nitrogen and water for host photosynthate, although the role of shared networks is debated.",
      },
      {
        plain:
          "Dead wood is full of life, since beetles, fungi and birds all depend on it.",
        simple: "A fallen log is home to beetles, moss and tiny worms.",
        technical:
          "Coarse woody debris supports saproxylic communities that comprise roughly a fifth to a third of woodland species.",
      },
    ],
    tips: [
      {
        plain:
          "Stay on marked paths so that young plants and nesting animals are not trampled.",
        simple: "Keep to the path so that you do not step on babies.",
        technical:
          "Keep to designated trails to limit soil compaction, seedling damage and disturbance of ground-nesting birds.",
      },
      {
        plain:
          "Tell someone your route before a long walk, because it is easy to get lost.",
        simple: "Tell a grown-up where you are going for your walk.",
        technical:
          "File a route plan and carry an offline map, since canopy cover and terrain can degrade positioning and signal.",
      },
      {
        plain:
          "Buy wood and paper that carry a trusted label for responsible management.",
        simple: "Look for the tree label when you buy paper.",
        technical:
          "Specify timber and pulp with verified chain-of-custody certification and documented legality of harvest.",
      },
      {
        plain: "Never light a fire in dry weather, and take your rubbish home.",
        simple: "Make no fire, and carry all your litter home.",
        technical:
          "Observe fire danger ratings and remove all ignition sources, glass and litter from surface fuels.",
      },
    ],
    example:
      "When an old oak falls, light reaches the ground and dozens of seedlings race to fill the gap.",
    likeness: "a city of towers that grows its own roof",
    things: ["oak", "mossy log"],
  },
  {
    name: "mushrooms",
    plural: true,
    definition: {
      plain:
        "the fruiting bodies that some fungi grow above the ground in order to spread their spores",
      simple: "the parts of a fungus that pop up to spread its tiny seeds",
      technical:
        "macroscopic fruiting bodies, chiefly of basidiomycetes, that bear spore-producing tissue on gills, pores or teeth",
    },
    facts: [
      {
        plain:
          "The main body of the fungus is a hidden web of fine threads in soil or wood.",
        simple:
          "Most of the fungus hides below the ground as thin white threads.",
        technical:
          "The perennial mycelium, a network of hyphae, forms most of the organism, while the sporocarp is ephemeral.",
      },
      {
        plain:
          "Fungi are neither plants nor animals, and they cannot make food from light.",
        simple: "They are not plants, and they cannot eat sunshine.",
        technical:
          "Fungi form a separate kingdom of osmotrophic heterotrophs, with chitinous walls and closer kinship to animals than to plants.",
      },
      {
        plain:
          "One cap may release billions of spores, each too small to see without a microscope.",
        simple: "One cap lets go of more specks than you could ever count.",
        technical:
          "A mature cap may discharge billions of ballistospores over several days, launched from basidia by surface-tension catapult.",
      },
      {
        plain:
          "They can appear overnight because the tiny cells are ready and only need to fill with water.",
        simple: "After rain they swell up fast, as if by magic.",
        technical:
          "Preformed primordia expand rapidly through turgor-driven hyphal elongation once moisture and temperature allow.",
      },
      {
        plain:
          "The death cap causes most fatal poisonings, and cooking does not make it safe.",
        simple:
          "One kind called the death cap can kill, even when it is cooked.",
        technical:
          "Amanita phalloides causes most fatalities through heat-stable amatoxins, which inhibit RNA polymerase II and destroy the liver.",
      },
    ],
    tips: [
      {
        plain:
          "Never eat a wild one unless an expert has identified it with certainty.",
        simple: "Do not eat any that you find outside.",
        technical:
          "Consume no wild specimen without expert identification to species from fresh, complete material.",
      },
      {
        plain:
          "Cook shop-bought ones in a hot pan without crowding, so that they brown rather than steam.",
        simple: "Ask a grown-up to fry them in a hot pan with space.",
        technical:
          "Saute in a single layer at high heat so that released water evaporates quickly and browning can begin.",
      },
      {
        plain:
          "Keep them in a paper bag in the fridge, because plastic makes them slimy.",
        simple: "Keep them in a paper bag so that they stay dry.",
        technical:
          "Store in breathable packaging at two to four degrees to limit condensation and bacterial spoilage.",
      },
      {
        plain:
          "Leave a cap on white paper overnight to see the pattern of its spores.",
        simple: "Leave a cap on paper all night and see the print.",
        technical:
          "Take a spore print on paired light and dark paper, since deposit colour is a key diagnostic character.",
      },
    ],
    example:
      "A ring of caps on a lawn marks the outer edge of a fungus that has been spreading for years.",
    likeness: "an apple whose tree lives underground",
    things: ["cap", "spore"],
  },
  {
    name: "seeds",
    plural: true,
    definition: {
      plain:
        "small packages made by plants that hold a young plant, a food supply and a protective coat",
      simple: "tiny boxes with a baby plant and its lunch inside",
      technical:
        "mature ovules of gymnosperms and angiosperms, comprising an embryo, stored reserves and a protective testa",
    },
    facts: [
      {
        plain:
          "They need water, oxygen and a suitable temperature to sprout, and some also need light.",
        simple: "They wake up when they have water, air and some warmth.",
        technical:
          "Germination requires imbibition, oxygen and permissive temperature, with light or chilling needed where dormancy is present.",
      },
      {
        plain:
          "Plants spread them by wind, water, animals or pods that burst open.",
        simple: "Some fly, some float, and some stick to your socks.",
        technical:
          "Dispersal syndromes include anemochory, hydrochory, zoochory and ballistic dehiscence, each with matching morphology.",
      },
      {
        plain:
          "A date palm grew from one that had lain in ruins for about two thousand years.",
        simple: "One slept for two thousand years and still grew into a palm.",
        technical:
          "Radiocarbon-dated Phoenix dactylifera from Masada germinated after some two millennia of storage under hot, dry conditions.",
      },
      {
        plain:
          "The smallest come from orchids and are like dust, while the largest palm ones weigh many kilograms.",
        simple: "Some are as small as dust, and one is as big as a ball.",
        technical:
          "Mass spans over ten orders of magnitude, from orchid dust near one microgram to Lodoicea at almost twenty kilograms.",
      },
      {
        plain:
          "Most of the calories that people eat come from grains, beans and other edible kinds.",
        simple: "Rice, wheat and beans are all ones that we eat.",
        technical:
          "Cereal caryopses and legumes supply most human dietary energy, largely as endosperm starch and cotyledon protein.",
      },
    ],
    tips: [
      {
        plain:
          "Sow at a depth of about twice the width, and only press tiny ones onto the surface.",
        simple: "Plant big ones deep and tiny ones near the top.",
        technical:
          "Sow at two to three times the diameter, leaving light-requiring, small-reserve species uncovered on the surface.",
      },
      {
        plain: "Store leftover packets in a cool, dry and dark place.",
        simple: "Keep them dry and cool in a tin until spring.",
        technical:
          "Store orthodox types at low moisture and low temperature, since each reduction markedly extends viability.",
      },
      {
        plain:
          "Test an old packet by sprouting ten on damp paper before you sow the rest.",
        simple: "Put ten on wet paper and count how many grow.",
        technical:
          "Run a germination test on moist filter paper and adjust the sowing rate to the observed percentage.",
      },
      {
        plain: "Label every pot with the name and date as soon as you sow it.",
        simple: "Write the name on each pot so that you remember.",
        technical:
          "Label each tray with taxon, batch and sowing date so that emergence rates remain traceable.",
      },
    ],
    example:
      "A squirrel buries an acorn in autumn, forgets where it is, and an oak seedling appears the next spring.",
    likeness: "a packed suitcase that waits for the right weather",
    things: ["acorn", "sprout"],
  },
  {
    name: "cacti",
    plural: true,
    definition: {
      plain:
        "spiny plants of the Americas that store water in thick stems and can survive long droughts",
      simple: "spiky plants that keep water inside their fat green stems",
      technical:
        "stem-succulent perennials of the family Cactaceae, defined by areoles and mostly native to the Americas",
    },
    facts: [
      {
        plain:
          "The spines are changed leaves that give shade, slow drying winds and keep animals away.",
        simple: "The spikes are leaves that turned sharp to keep animals off.",
        technical:
          "Spines are modified leaves borne on areoles, and they reduce irradiance, disrupt airflow and deter herbivores.",
      },
      {
        plain:
          "They open their pores at night, when it is cooler and less water is lost.",
        simple: "They breathe at night so that they do not dry out.",
        technical:
          "Crassulacean acid metabolism fixes carbon dioxide nocturnally as malate, which permits stomatal closure through the hot day.",
      },
      {
        plain:
          "Pleats in the stem let it swell after rain and shrink again in dry months.",
        simple: "The stem can puff up after rain like an accordion.",
        technical:
          "Ribbed stems accommodate large changes in volume as parenchyma stores and releases water without tearing the epidermis.",
      },
      {
        plain:
          "Their roots are often shallow and wide, ready to catch even a light shower.",
        simple: "Their roots spread out wide to catch every drop of rain.",
        technical:
          "Extensive shallow root systems produce ephemeral rain roots within hours to days of wetting, which maximises capture of brief pulses.",
      },
      {
        plain:
          "A saguaro may be seventy years old before it grows its first arm.",
        simple: "A giant one may wait seventy years to grow an arm.",
        technical:
          "Carnegiea gigantea typically branches only after fifty to seventy-five years, depending on local precipitation.",
      },
    ],
    tips: [
      {
        plain:
          "Water well and then wait until the soil is completely dry before you water again.",
        simple: "Give a good drink, then wait until the soil is dry.",
        technical:
          "Irrigate to drainage and allow the substrate to dry fully, because persistent moisture promotes root rot.",
      },
      {
        plain: "Use a gritty compost and a pot that has holes in the bottom.",
        simple: "Plant it in sandy soil, in a pot with holes.",
        technical:
          "Pot in a free-draining medium with at least half mineral grit, in a container with drainage.",
      },
      {
        plain:
          "Place it in your sunniest window and turn the pot every few weeks.",
        simple: "Put it in a sunny window and turn it now and then.",
        technical:
          "Provide maximum available light and rotate periodically to prevent etiolation and phototropic lean.",
      },
      {
        plain:
          "Keep it cool and almost dry in winter to encourage flowers in spring.",
        simple: "Let it rest in a cool, dry spot all winter.",
        technical:
          "Impose a dry winter dormancy at roughly eight to twelve degrees to induce flowering in many genera.",
      },
    ],
    example:
      "A barrel cactus on an office windowsill goes six weeks over winter without a drop of water and looks just the same.",
    likeness: "a water tank that wears armour",
    things: ["spine", "flowerpot"],
  },
  {
    name: "deserts",
    plural: true,
    definition: {
      plain:
        "very dry regions that receive so little rain or snow that few plants can grow",
      simple: "very dry places where it hardly ever rains",
      technical:
        "arid regions where potential evapotranspiration greatly exceeds precipitation, commonly below 250 millimetres a year",
    },
    facts: [
      {
        plain:
          "They are defined by dryness rather than heat, so the largest of all is the frozen south.",
        simple: "Some are icy cold, and the biggest one is at the South Pole.",
        technical:
          "Aridity is the criterion, so Antarctica, whose interior receives under 100 millimetres of precipitation a year, ranks largest.",
      },
      {
        plain:
          "Sand covers only about a fifth of their area, and most of the rest is stony.",
        simple: "Most of the ground is stones and rocks, not sand.",
        technical:
          "Sand seas occupy perhaps a fifth of arid land, while regs, hamadas and bare bedrock dominate elsewhere.",
      },
      {
        plain:
          "Nights can be very cold because dry, cloudless air lets heat escape quickly.",
        simple: "The days are hot, but the nights can be freezing.",
        technical:
          "Low humidity and clear skies permit strong net longwave loss, which produces a large diurnal temperature range.",
      },
      {
        plain:
          "Rare storms can cause sudden floods, since the hard ground absorbs water slowly.",
        simple: "When it does rain, a dry valley can fill up fast.",
        technical:
          "Convective bursts on crusted, sparsely vegetated surfaces exceed infiltration capacity and generate flash floods in ephemeral channels.",
      },
      {
        plain:
          "Dust blown from the Sahara carries minerals across the ocean as far as the Amazon.",
        simple: "The wind takes dust over the sea and feeds a far-off jungle.",
        technical:
          "Saharan aerosol transported across the Atlantic supplies iron and phosphorus to ocean waters and the Amazon basin.",
      },
    ],
    tips: [
      {
        plain:
          "Carry more water than you think you need and drink it regularly.",
        simple: "Take lots of water and keep drinking it.",
        technical:
          "Plan for several litres per person daily plus a reserve, and replace electrolytes during sustained exertion.",
      },
      {
        plain: "Wear loose, light clothes that cover your arms and legs.",
        simple: "Wear long, loose clothes and a big hat.",
        technical:
          "Choose loose, full-coverage garments that limit radiant load while permitting evaporative cooling.",
      },
      {
        plain:
          "Stay with your vehicle if it breaks down, because it is easier to find than a person.",
        simple: "Stay by your car, because helpers can see it.",
        technical:
          "Remain with a disabled vehicle for shade and visibility, and signal instead of walking out.",
      },
      {
        plain:
          "Never camp in a dry riverbed, even when the sky above you is clear.",
        simple: "Do not sleep in a dry river, even under blue sky.",
        technical:
          "Avoid pitching in wadis or arroyos, where remote upstream rainfall can send a flood wave without warning.",
      },
    ],
    example:
      "After one wet winter, the Atacama in Chile turned pink with flowers that had waited years as seeds.",
    likeness: "a huge oven that forgets to stay warm at night",
    things: ["dune", "camel"],
  },
  {
    name: "rivers",
    plural: true,
    definition: {
      plain:
        "natural streams of fresh water that flow downhill across the land towards a sea, lake or larger stream",
      simple: "long streams of fresh water that run downhill to the sea",
      technical:
        "channelised flows of fresh water that drain a catchment and convey runoff, sediment and solutes towards base level",
    },
    facts: [
      {
        plain:
          "All the land whose rain ends up in one of them is called its basin.",
        simple: "All the rain from a wide area runs into the same stream.",
        technical:
          "A drainage basin is bounded by divides, and its area, relief and geology shape the discharge regime.",
      },
      {
        plain:
          "Bends grow because water wears away the outer bank and drops sand on the inner one.",
        simple: "Water eats one side of a bend and drops sand on the other.",
        technical:
          "Secondary helical flow erodes the concave bank and builds point bars on the convex, so meanders migrate.",
      },
      {
        plain:
          "A bend that is cut off from the main channel becomes a curved oxbow lake.",
        simple: "Sometimes a bend gets left behind and becomes a curved lake.",
        technical:
          "Neck cutoff during high flow abandons a meander loop, whose plugged ends then leave an oxbow lake.",
      },
      {
        plain:
          "The Amazon carries more water than any other, about a fifth of all that reaches the sea.",
        simple: "The Amazon carries more water than any other one on Earth.",
        technical:
          "The Amazon discharges about 200,000 cubic metres per second, nearly a fifth of global fluvial input to the oceans.",
      },
      {
        plain:
          "Floods spread fine mud over the plain and make some of the best farmland.",
        simple: "A flood leaves rich mud where plants love to grow.",
        technical:
          "Overbank deposition of suspended silt renews floodplain fertility, and levees and dams interrupt this supply.",
      },
    ],
    tips: [
      {
        plain:
          "Check the current and the depth before you swim, even if the surface looks calm.",
        simple: "Ask a grown-up if the water is safe before you swim.",
        technical:
          "Assess velocity, depth, temperature and downstream hazards such as weirs or strainers before entering the water.",
      },
      {
        plain:
          "Float on your back with your feet first if the current carries you away.",
        simple: "Lie on your back with your feet in front.",
        technical:
          "Adopt the defensive swimming position, supine with feet downstream, and ferry at an angle towards an eddy.",
      },
      {
        plain:
          "Look under stones for small insects, because they show how clean the water is.",
        simple: "Turn over a stone and look for tiny water bugs.",
        technical:
          "Kick-sample benthic macroinvertebrates and score indicator families such as mayflies and stoneflies for water quality.",
      },
      {
        plain:
          "Plant trees along the bank to hold the soil and shade the water.",
        simple: "Plant trees on the bank to keep it strong and cool.",
        technical:
          "Establish riparian buffers of native woody species to stabilise banks, intercept nutrients and moderate stream temperature.",
      },
    ],
    example:
      "The Danube rises in the Black Forest and passes through ten countries on its way to the Black Sea.",
    likeness: "a slow road that carries its own traffic to the sea",
    things: ["pebble", "rowing boat"],
  },
  {
    name: "glaciers",
    plural: true,
    definition: {
      plain:
        "thick masses of ice, formed from packed snow, that flow slowly downhill under their own weight",
      simple: "giant rivers of ice that move very slowly down a mountain",
      technical:
        "perennial bodies of ice formed by firn densification that deform and slide under gravity and exchange mass with the climate",
    },
    facts: [
      {
        plain:
          "Snow turns to ice over years as new layers squeeze the air out of the old ones.",
        simple: "Snow piles up for years until it is squashed into ice.",
        technical:
          "Burial converts snow to firn and then to glacial ice near 830 kilograms per cubic metre, when pores close off.",
      },
      {
        plain:
          "Deep ice often looks blue because it absorbs red light more strongly than blue light.",
        simple: "Thick ice looks blue because it soaks up the red light.",
        technical:
          "Dense, bubble-poor ice transmits short wavelengths preferentially, since absorption rises towards the red end of the spectrum.",
      },
      {
        plain:
          "They move by bending inside and, where the bottom is wet, by sliding over the ground.",
        simple: "They creep along and slide on a thin layer of water.",
        technical:
          "Motion combines internal creep, described by Glen's flow law, with basal sliding and deformation of the underlying till.",
      },
      {
        plain:
          "As they move, they scrape rock away and leave wide valleys shaped like the letter U.",
        simple: "They carve big valleys, as a spoon digs into ice cream.",
        technical:
          "Abrasion and quarrying produce overdeepened U-shaped troughs, cirques and striated bedrock, with moraines deposited at the margins.",
      },
      {
        plain:
          "Nearly all over the world they are shrinking as the climate becomes warmer.",
        simple: "Most of them are getting smaller because the air is warmer.",
        technical:
          "Global mass balance has been persistently negative for decades, and the loss contributes substantially to sea-level rise.",
      },
    ],
    tips: [
      {
        plain:
          "Walk on the ice only with a trained guide, a rope and crampons.",
        simple: "Go on the ice only with a guide and a rope.",
        technical:
          "Travel roped and guided, with crampons and crevasse rescue equipment, particularly above the snowline where bridges conceal voids.",
      },
      {
        plain:
          "Keep well back from the front, because blocks of ice can fall without warning.",
        simple: "Stay away from the edge, as big lumps can fall.",
        technical:
          "Maintain a safe standoff from calving termini and ice caves, where collapse and displacement waves are unpredictable.",
      },
      {
        plain:
          "Compare old photographs with new ones taken from the same spot.",
        simple: "Look at an old picture and a new one together.",
        technical:
          "Use repeat photography from fixed stations to document changes in terminus position and surface elevation.",
      },
      {
        plain:
          "Wear sunglasses, since the bright surface reflects a great deal of ultraviolet light.",
        simple: "Wear dark glasses, because the ice is very bright.",
        technical:
          "Use category 4 eyewear with side shields, since high albedo and altitude sharply increase ultraviolet exposure.",
      },
    ],
    example:
      "Boots lost by a climber high on the ice may melt out decades later at the bottom of the valley.",
    likeness: "a conveyor belt of ice with nobody at the controls",
    things: ["crevasse", "ice axe"],
  },
  {
    name: "coral reefs",
    plural: true,
    definition: {
      plain:
        "underwater structures built from the stony skeletons of tiny animals that live in large colonies",
      simple: "rocky sea gardens that are built by very small animals",
      technical:
        "biogenic carbonate structures accreted mainly by scleractinian corals living in symbiosis with photosynthetic dinoflagellates",
    },
    facts: [
      {
        plain:
          "The builders are animals called polyps, which are related to jellyfish and sea anemones.",
        simple: "Each tiny builder is an animal with a mouth and soft arms.",
        technical:
          "Scleractinian polyps are anthozoan cnidarians that secrete an aragonite skeleton beneath their basal tissue.",
      },
      {
        plain:
          "Algae inside the polyps make sugar from sunlight and share most of it with their hosts.",
        simple:
          "Tiny plant-like helpers live inside them and share their food.",
        technical:
          "Endosymbiotic Symbiodiniaceae translocate most of their fixed carbon to the host, which meets the bulk of its energy demand.",
      },
      {
        plain:
          "They cover under one percent of the sea floor yet shelter about a quarter of marine species.",
        simple: "They are small, but a quarter of all sea creatures need them.",
        technical:
          "Occupying roughly 0.1 to 0.2 percent of the ocean floor, they host an estimated quarter of known marine species.",
      },
      {
        plain:
          "When the water stays too warm, the polyps lose their algae and turn white.",
        simple: "If the sea gets too hot, they turn white and may starve.",
        technical:
          "Thermal stress of about one degree above the summer maximum triggers bleaching through breakdown of the symbiosis.",
      },
      {
        plain:
          "They break the force of waves and so protect beaches and towns from storms.",
        simple: "They slow down big waves and keep the beach safe.",
        technical:
          "Reef crests dissipate most incident wave energy, often over ninety percent, and thereby reduce coastal flooding and erosion.",
      },
    ],
    tips: [
      {
        plain:
          "Keep your hands and fins off everything when you snorkel or dive.",
        simple: "Look with your eyes and do not touch.",
        technical:
          "Maintain neutral buoyancy and secure trailing gear, because contact abrades tissue and resuspends sediment.",
      },
      {
        plain:
          "Wear a long-sleeved swim shirt so that you need less sunscreen.",
        simple: "Wear a swim shirt so that less cream gets in the sea.",
        technical:
          "Prefer UPF clothing to topical filters, and avoid oxybenzone and octinoxate where application is unavoidable.",
      },
      {
        plain:
          "Do not buy jewellery or souvenirs made from pieces taken from the sea.",
        simple: "Leave shells and corals in the sea, not in shops.",
        technical:
          "Decline coral souvenirs, since most stony taxa are listed under CITES and extraction slows recovery.",
      },
      {
        plain:
          "Choose a boat operator that ties up to a buoy rather than dropping anchor.",
        simple: "Pick a boat that ties to a buoy.",
        technical:
          "Select operators that use fixed moorings, as anchor drag causes lasting structural damage to the framework.",
      },
    ],
    example:
      "A parrotfish bites off bits of dead skeleton and later drops fine white sand that ends up on the beach.",
    likeness: "an apartment block that was built by its tiniest tenants",
    things: ["polyp", "parrotfish"],
  },
  {
    name: "caves",
    plural: true,
    definition: {
      plain:
        "natural hollows in the ground or in a cliff that are large enough for a person to enter",
      simple: "dark holes in the rock that are big enough to walk into",
      technical:
        "natural subterranean voids of enterable size, most commonly produced by dissolution of soluble bedrock such as limestone",
    },
    facts: [
      {
        plain:
          "Most form when slightly acidic rainwater dissolves limestone over many thousands of years.",
        simple: "Rain slowly eats the soft rock and leaves a hole.",
        technical:
          "Carbonic acid from soil carbon dioxide dissolves calcite along joints and bedding planes, enlarging conduits over millennia.",
      },
      {
        plain:
          "Stalactites hang from the ceiling, while stalagmites grow up from the floor.",
        simple: "Some stone spikes hang down, and others grow up.",
        technical:
          "Degassing of drip water precipitates calcite as stalactites at the roof and stalagmites at the point of impact.",
      },
      {
        plain:
          "The temperature inside stays almost the same in summer and winter.",
        simple: "Inside, it feels the same all through the year.",
        technical:
          "Away from entrances, air temperature approximates the mean annual surface value, because thick rock damps seasonal variation.",
      },
      {
        plain:
          "Animals that have lived there for ages often lose their colour and their sight.",
        simple: "Fish that always live in the dark may have no eyes.",
        technical:
          "Troglobionts commonly exhibit depigmentation, eye reduction and enhanced non-visual senses under permanent darkness and scarce food.",
      },
      {
        plain:
          "Some hold paintings that people made on the walls tens of thousands of years ago.",
        simple: "People painted animals on the walls a very long time ago.",
        technical:
          "Parietal art survives in stable microclimates, with dated figurative images in Indonesia older than forty-five thousand years.",
      },
    ],
    tips: [
      {
        plain: "Take at least three sources of light and never go in alone.",
        simple: "Bring three lights, and never go in by yourself.",
        technical:
          "Carry three independent light sources and enter in a team of at least three or four.",
      },
      {
        plain:
          "Check the weather forecast first, because heavy rain can flood passages quickly.",
        simple: "Do not go in if rain is coming, as it may flood.",
        technical:
          "Review rainfall forecasts and catchment saturation, since conduits respond rapidly and sumps can close behind a party.",
      },
      {
        plain:
          "Do not touch the formations, because oil from your skin can stop their growth.",
        simple: "Keep your hands off the stone spikes so that they can grow.",
        technical:
          "Avoid touching speleothems, as skin oils inhibit calcite deposition and discolour active surfaces.",
      },
      {
        plain: "Leave word of your route and the time you expect to return.",
        simple: "Tell a friend where you go and when you come back.",
        technical:
          "Lodge a call-out with a named contact, stating the route, party size and overdue time.",
      },
    ],
    example:
      "In Kentucky, visitors can walk a small part of a system with more than 600 kilometres of mapped passages.",
    likeness: "a cathedral that water built by taking stone away",
    things: ["stalactite", "torch"],
  },
  {
    name: "thunderstorms",
    plural: true,
    definition: {
      plain:
        "storms from tall clouds that bring lightning, thunder, heavy rain and sometimes hail or strong wind",
      simple: "noisy storms with lightning, thunder and lots of rain",
      technical:
        "deep moist convective systems whose cumulonimbus clouds become electrified and produce lightning, thunder and often severe surface weather",
    },
    facts: [
      {
        plain:
          "They need warm, moist air near the ground, cooler air above and something to lift it.",
        simple: "They grow when warm, wet air shoots up into the cold sky.",
        technical:
          "Initiation requires boundary-layer moisture, conditional instability and a lifting mechanism that overcomes convective inhibition.",
      },
      {
        plain:
          "Thunder is the sound of air expanding suddenly around a hot flash of lightning.",
        simple: "Thunder is the bang that hot air makes around a flash.",
        technical:
          "Rapid heating of the discharge channel to nearly 30,000 kelvin creates a shock wave that decays into thunder.",
      },
      {
        plain:
          "Sound travels more slowly than light, so a three-second gap means about one kilometre.",
        simple: "Count the seconds, since every three mean one kilometre.",
        technical:
          "With sound at about 340 metres per second, flash-to-bang delay divided by three approximates the range in kilometres.",
      },
      {
        plain:
          "Bits of ice bumping together inside the cloud separate electric charge.",
        simple: "Ice bits rub and bump in the cloud and make electricity.",
        technical:
          "Collisions between graupel and ice crystals in the presence of supercooled water drive non-inductive charge separation.",
      },
      {
        plain:
          "Hailstones grow as strong rising winds hold them up where very cold water freezes onto them.",
        simple: "Hail grows as wind keeps ice balls up in the cold cloud.",
        technical:
          "Hail accretes supercooled droplets within a strong updraught, and alternating wet and dry growth yields its visible layers.",
      },
    ],
    tips: [
      {
        plain:
          "Go indoors as soon as you hear thunder and wait half an hour after the last rumble.",
        simple: "When you hear thunder, go inside and stay there a while.",
        technical:
          "Suspend outdoor activity at the first audible thunder and resume thirty minutes after the last.",
      },
      {
        plain:
          "Keep away from lone trees, hilltops, metal fences and open water.",
        simple: "Do not stand under a tree or near water.",
        technical:
          "Avoid isolated tall objects, ridgelines, conductors and open water, where strike and ground-current risk is greatest.",
      },
      {
        plain:
          "Unplug sensitive electronics before the storm arrives rather than during it.",
        simple: "Ask a grown-up to unplug the computer before it comes.",
        technical:
          "Disconnect sensitive equipment beforehand, since plug-in surge protectors cannot absorb a nearby direct strike.",
      },
      {
        plain:
          "Use a closed car with a metal roof as shelter if no building is near.",
        simple: "Sit in a car and close the windows.",
        technical:
          "Shelter in an enclosed metal-bodied vehicle, which conducts current around its occupants, and avoid touching the frame.",
      },
    ],
    example:
      "On a hot July afternoon, a small white cloud grew into a dark tower and drenched the town within an hour.",
    likeness: "a drum concert with flash photography",
    things: ["lightning bolt", "hailstone"],
  },
  {
    name: "snow",
    plural: false,
    definition: {
      plain:
        "precipitation made of ice crystals that grow in cold clouds and often fall as joined flakes",
      simple: "tiny bits of ice that fall softly from cold clouds",
      technical:
        "solid precipitation of hexagonal ice crystals, grown by vapour deposition and commonly aggregated into flakes",
    },
    facts: [
      {
        plain:
          "Crystals usually have six sides or arms because of the way water molecules join in ice.",
        simple: "Most flakes have six arms, never five.",
        technical:
          "Sixfold symmetry reflects the hexagonal lattice of ice Ih, while branching arises from diffusion-limited growth at the corners.",
      },
      {
        plain:
          "The shape of a flake depends on the temperature and moisture of the air it falls through.",
        simple:
          "Cold, damp air makes stars, and other air makes plates or needles.",
        technical:
          "Crystal habit switches between plates and columns with temperature, and supersaturation controls complexity, as the Nakaya diagram shows.",
      },
      {
        plain:
          "It looks white because its many surfaces scatter all colours of light about equally.",
        simple: "Each bit is clear, but a big pile of them looks white.",
        technical:
          "Multiple scattering at countless ice-air interfaces, with weak absorption, gives fresh cover a visible albedo near 0.8 to 0.9.",
      },
      {
        plain:
          "A fresh layer is mostly air, so it keeps the ground and small animals warm.",
        simple: "It is like a blanket that keeps mice and plants warm.",
        technical:
          "Fresh cover is often ninety percent air, and its low thermal conductivity sustains a subnivean layer near freezing point.",
      },
      {
        plain:
          "Streets sound quiet after a fall because the soft, airy layer absorbs sound.",
        simple: "The world goes quiet, because the soft layer soaks up noise.",
        technical:
          "The porous surface has a high acoustic absorption coefficient, which attenuates reflections until compaction or refreezing.",
      },
    ],
    tips: [
      {
        plain: "Dress in layers and change out of wet gloves and socks soon.",
        simple: "Wear lots of layers and swap wet socks for dry ones.",
        technical:
          "Layer a wicking base, an insulating middle and a windproof shell, and replace wet items to limit conductive loss.",
      },
      {
        plain:
          "Shovel small loads early and often, and push rather than lift when you can.",
        simple: "Clear a little at a time, and push it with the shovel.",
        technical:
          "Clear in shallow passes before compaction, pushing rather than lifting to limit lumbar load and cardiac strain.",
      },
      {
        plain:
          "Check the avalanche report before you leave marked slopes in the mountains.",
        simple: "Stay on the marked slopes and read the warning signs.",
        technical:
          "Consult the avalanche bulletin and carry a transceiver, probe and shovel in uncontrolled terrain above thirty degrees.",
      },
      {
        plain:
          "Drive slowly, leave a long gap and brake gently on a white road.",
        simple: "Go slowly, and leave lots of space on the road.",
        technical:
          "Reduce speed, lengthen the following distance severalfold and apply smooth inputs within the reduced friction limit.",
      },
    ],
    example:
      "Catch a flake on a dark, cold glove and you can see its six arms before it melts.",
    likeness: "a feather quilt that falls from the sky piece by piece",
    things: ["snowflake", "sledge"],
  },
  {
    name: "fossils",
    plural: true,
    definition: {
      plain:
        "remains or traces of living things from the distant past, preserved in rock or other material",
      simple: "bones, shells or footprints from long ago that turned to stone",
      technical:
        "preserved remains, moulds or traces of past organisms, conventionally older than about ten thousand years",
    },
    facts: [
      {
        plain:
          "Most living things leave none, because bodies usually rot or are eaten before they are buried.",
        simple: "Most animals leave nothing, because they rot or get eaten.",
        technical:
          "Preservation is strongly biased, since taphonomic loss removes most organisms unless burial is rapid and conditions are suitable.",
      },
      {
        plain:
          "Minerals from groundwater can fill tiny spaces in bone or wood and harden into stone.",
        simple:
          "Water brings minerals that slowly fill the bone and make it hard.",
        technical:
          "Permineralisation deposits silica, calcite or apatite in pore space, and replacement may substitute the original material entirely.",
      },
      {
        plain:
          "Footprints, burrows and droppings count too, and they show how animals behaved.",
        simple: "Even old footprints and dung can turn to stone.",
        technical:
          "Ichnofossils such as trackways, burrows and coprolites record behaviour that body remains cannot.",
      },
      {
        plain:
          "Insects trapped in tree resin are kept in fine detail once the resin turns to amber.",
        simple: "Some bugs got stuck in sticky sap and are still there.",
        technical:
          "Polymerised resin preserves inclusions with cellular-scale detail, although ancient DNA has not been reliably recovered from amber.",
      },
      {
        plain:
          "Species that lived widely but briefly help geologists match rock layers of the same age.",
        simple: "They can tell us which rocks are the same age.",
        technical:
          "Index taxa with broad distribution and short range, such as ammonites, underpin biostratigraphic correlation.",
      },
    ],
    tips: [
      {
        plain:
          "Search beaches below soft cliffs at low tide, but keep away from the cliff face.",
        simple: "Look on the beach at low tide, away from the cliff.",
        technical:
          "Prospect foreshore exposures on a falling tide after storms, well clear of unstable cliff faces.",
      },
      {
        plain:
          "Write down exactly where each piece was found, since the place is part of its value.",
        simple: "Write down where you found it.",
        technical:
          "Record coordinates, horizon and orientation, because provenance determines the scientific value of a specimen.",
      },
      {
        plain:
          "Ask whether collecting is allowed, and report anything unusual to a museum.",
        simple: "Ask first if you may keep it, and show a museum.",
        technical:
          "Confirm landowner consent and statutory protection, and offer significant finds to an accredited repository.",
      },
      {
        plain:
          "Clean a find with a soft brush and water before you try any tools.",
        simple: "Wash it with a soft brush and do not scrape.",
        technical:
          "Begin preparation with soft brushing and test consolidants on matrix before any mechanical or acid work.",
      },
    ],
    example:
      "A child on a beach in Dorset splits a grey pebble and finds the coiled shell of an ammonite inside.",
    likeness: "a letter from the past with most of its pages missing",
    things: ["ammonite", "amber bead"],
  },
  {
    name: "dinosaurs",
    plural: true,
    definition: {
      plain:
        "reptiles that dominated the land for over a hundred million years and gave rise to birds",
      simple:
        "animals that ruled the land long ago and whose cousins are birds",
      technical:
        "archosaurs of the clade Dinosauria, originating in the Triassic, with erect hindlimbs and including birds as living members",
    },
    facts: [
      {
        plain:
          "Birds descend from small feathered hunters, so the group never died out completely.",
        simple: "The robin in your garden is part of the same family.",
        technical:
          "Aves nests within maniraptoran theropods, so only the non-avian lineages became extinct at the end of the Cretaceous.",
      },
      {
        plain:
          "They held their legs straight below the body instead of sprawling like lizards.",
        simple: "Their legs went straight down, not out to the side.",
        technical:
          "A perforated acetabulum and inturned femoral head indicate a fully erect, parasagittal stance.",
      },
      {
        plain:
          "An asteroid that struck Mexico about 66 million years ago ended most of their kind.",
        simple: "A giant rock from space hit the Earth and most of them died.",
        technical:
          "The Chicxulub impact, dated to 66 million years ago, caused abrupt darkness and cooling that drove the mass extinction.",
      },
      {
        plain:
          "Some were no bigger than a crow, while others were longer than three buses.",
        simple: "Some were tiny, and some were longer than three buses.",
        technical:
          "Body mass ranged from well under a kilogram in small paravians to some seventy tonnes in titanosaurian sauropods.",
      },
      {
        plain:
          "Less time separates us from Tyrannosaurus than separated Tyrannosaurus from Stegosaurus.",
        simple: "Stegosaurus was already long gone when Tyrannosaurus lived.",
        technical:
          "Some eighty million years divide the Late Jurassic Stegosaurus from the latest Cretaceous Tyrannosaurus, against 66 million since.",
      },
    ],
    tips: [
      {
        plain:
          "Learn the three main periods in order: Triassic, Jurassic and Cretaceous.",
        simple: "Learn the three ages, and the first one is the Triassic.",
        technical:
          "Anchor taxa to the Triassic, Jurassic or Cretaceous and their stages before comparing faunas.",
      },
      {
        plain:
          "Visit a natural history museum and compare the teeth of plant eaters and hunters.",
        simple: "Look at the teeth to guess what each one ate.",
        technical:
          "Compare dental batteries, leaf-shaped crowns and serrated ziphodont teeth as indicators of diet.",
      },
      {
        plain:
          "Treat films with caution, since many show scaly animals that really had feathers.",
        simple: "Do not trust every film, because many had feathers.",
        technical:
          "Check reconstructions against published integument evidence, especially for dromaeosaurids and other coelurosaurs.",
      },
      {
        plain:
          "Check when a book was written, because new finds change the picture every year.",
        simple: "Choose a new book, since people keep finding new bones.",
        technical:
          "Prefer recent literature, as dozens of new genera are described annually and phylogenies shift accordingly.",
      },
    ],
    example:
      "A set of tracks in Texas shows a huge plant eater walking along a muddy shore with a hunter on the same route.",
    likeness:
      "a family that everyone thinks has moved away but still sings in the garden",
    things: ["skeleton", "claw"],
  },
];
