/** @file Topics about technology, work, money and study. */

import type { Topic } from "../topic.ts";

/** Computers and networks, money matters, working life and studying. */
export const workTopics: readonly Topic[] = [
  {
    name: "computers",
    plural: true,
    definition: {
      plain:
        "machines that store information and follow programs to carry out many different tasks",
      simple:
        "machines that follow lists of steps very quickly to do jobs for us",
      technical:
        "general-purpose programmable machines that execute stored instructions on data held in a memory hierarchy",
    },
    facts: [
      {
        plain:
          "The processor carries out instructions one after another, billions of times each second.",
        simple: "A chip inside does billions of tiny steps every second.",
        technical:
          "The CPU fetches, decodes and executes instructions, overlapping them through pipelining and out-of-order scheduling across several cores.",
      },
      {
        plain:
          "Working memory is fast but loses its contents when the power goes off.",
        simple:
          "One kind of memory forgets everything when you switch off the power.",
        technical:
          "DRAM is volatile and needs periodic refresh, whereas flash and magnetic storage retain their state without power.",
      },
      {
        plain:
          "All data in a computer, from music to photographs, is stored as ones and zeros.",
        simple: "Songs, pictures and words are all kept as ones and zeros.",
        technical:
          "Every data type reduces to a binary encoding, such as UTF-8 for text or IEEE 754 for floating-point numbers.",
      },
      {
        plain:
          "An operating system manages the hardware and lets several programs run side by side.",
        simple:
          "A boss program helps all the other programs share the machine.",
        technical:
          "The kernel multiplexes hardware among processes by means of preemptive scheduling, virtual memory and a system call interface.",
      },
      {
        plain:
          "Early electronic computers of the 1940s filled whole rooms and consumed enormous amounts of electricity.",
        simple: "The first ones were so big that they filled a whole room.",
        technical:
          "ENIAC, completed in 1945, used roughly 18,000 vacuum tubes and drew about 150 kilowatts of power.",
      },
    ],
    tips: [
      {
        plain:
          "Back up important files regularly to a separate drive or an online service.",
        simple: "Keep a second copy of your files somewhere safe.",
        technical:
          "Follow the 3-2-1 rule: three copies on two kinds of media, with one copy held off site.",
      },
      {
        plain:
          "Install security updates promptly, because they close holes that attackers already know about.",
        simple: "Say yes to updates, because they keep bad guys out.",
        technical:
          "Enable automatic patching so that published vulnerabilities are remediated before exploit code becomes widespread.",
      },
      {
        plain:
          "Restart the machine first when it behaves strangely, since that clears many temporary faults.",
        simple: "Turn it off and on again when it acts funny.",
        technical:
          "Reboot before deeper diagnosis; that clears leaked memory, hung processes and stale driver state in one step.",
      },
      {
        plain:
          "Add memory or a solid-state drive to an old computer before buying a new one.",
        simple: "Ask a grown-up about new parts before you buy a new one.",
        technical:
          "Profile for swapping and disk latency first, then upgrade the RAM or replace the spinning disk with an SSD.",
      },
    ],
    example:
      "A laptop can play a film, check the spelling of a letter and download a game at the same time.",
    likeness:
      "a very fast and obedient clerk who does exactly what the instructions say",
    things: ["keyboard", "screen"],
  },
  {
    name: "the internet",
    plural: false,
    definition: {
      plain:
        "a worldwide network of networks that lets computers exchange information with one another",
      simple:
        "a giant web of wires and radio links that joins computers everywhere",
      technical:
        "a global interconnection of autonomous packet-switched networks that share the Internet Protocol suite",
    },
    facts: [
      {
        plain:
          "Information travels in small packets that may take different routes to the same destination.",
        simple:
          "Messages are cut into little pieces and put together again at the end.",
        technical:
          "IP routers forward each datagram independently, and TCP restores ordering and retransmits segments lost along the path.",
      },
      {
        plain:
          "The web is only one service on the internet; email and video calls are others.",
        simple:
          "Websites are just one of the things that the internet carries.",
        technical:
          "HTTP is one application-layer protocol among many, alongside SMTP for mail and RTP for real-time media.",
      },
      {
        plain:
          "Nearly all traffic between continents runs through fibre-optic cables on the ocean floor.",
        simple:
          "Long cables under the sea carry messages between faraway lands.",
        technical:
          "Submarine fibre systems use dense wavelength-division multiplexing and optical amplifiers to carry most intercontinental traffic.",
      },
      {
        plain:
          "The domain name system translates readable names into the numerical addresses that machines use.",
        simple: "A kind of phone book turns website names into numbers.",
        technical:
          "A recursive DNS resolver queries root, top-level and authoritative servers, then caches the records for their stated time to live.",
      },
      {
        plain: "No single company or government owns the internet as a whole.",
        simple:
          "Nobody owns the whole internet; lots of people run small parts.",
        technical:
          "Governance is distributed: the IETF publishes standards, ICANN coordinates names, and operators exchange routes through BGP.",
      },
    ],
    tips: [
      {
        plain:
          "Place the wireless router in the open and near the middle of your home.",
        simple:
          "Put the Wi-Fi box in the middle of the house, out in the open.",
        technical:
          "Site the access point centrally, away from metal and microwave ovens, and prefer 5 GHz wherever the range allows.",
      },
      {
        plain:
          "Check that an address starts with https before you type in private details.",
        simple: "Look for the little lock before you type anything private.",
        technical:
          "Verify that TLS is active and the hostname is correct, because a valid certificate alone does not prove honest intent.",
      },
      {
        plain:
          "Compare several sources before you trust a surprising claim that you read online.",
        simple: "Check a few other places before you believe something odd.",
        technical:
          "Read laterally: leave the page and see what independent sources say about the publisher and its evidence.",
      },
      {
        plain:
          "Use a cable instead of wireless for calls or games that need a steady connection.",
        simple: "Plug in a cable when the game keeps freezing.",
        technical:
          "Prefer wired Ethernet for latency-sensitive traffic, since it avoids contention, interference and the jitter of a shared radio channel.",
      },
    ],
    example:
      "When you open a web page in Paris, the text may come from a server in Canada in less than a second.",
    likeness:
      "a postal system that delivers letters anywhere on Earth in the blink of an eye",
    things: ["router", "cable"],
  },
  {
    name: "passwords",
    plural: true,
    definition: {
      plain:
        "secret words or phrases that prove you are allowed to use an account",
      simple: "secret words that open your accounts and keep other people out",
      technical:
        "shared secrets used as a knowledge factor to authenticate a principal to a system",
    },
    facts: [
      {
        plain:
          "Length protects a password more than a sprinkling of odd symbols does.",
        simple: "A long password is harder to guess than a short one.",
        technical:
          "Each additional random character multiplies the search space, so length raises entropy faster than forced character classes do.",
      },
      {
        plain:
          "Reusing one password means that a single leak can open many of your accounts.",
        simple: "If one key fits every door, losing it is a big problem.",
        technical:
          "Reuse enables credential stuffing, in which attackers replay breached username and password pairs against unrelated services.",
      },
      {
        plain:
          "Well-run websites keep only a scrambled form of each password rather than the password itself.",
        simple:
          "Good websites store a scrambled version, not your real secret.",
        technical:
          "Services should store salted digests from a slow, memory-hard function such as Argon2id rather than plaintext or bare SHA-256.",
      },
      {
        plain:
          "A password manager can create and remember a different strong password for every site.",
        simple: "A special app can remember all your secret words for you.",
        technical:
          "A manager encrypts the vault with a key derived from the master passphrase and generates high-entropy credentials for each site.",
      },
      {
        plain:
          "Many passwords are stolen by fake login pages rather than guessed by a machine.",
        simple:
          "Thieves often make fake pages and trick people into typing their secret.",
        technical:
          "Phishing harvests valid credentials directly, which makes even a high-entropy password useless without an origin-bound second factor.",
      },
    ],
    tips: [
      {
        plain:
          "Choose a phrase of four or more unrelated words for the passwords you must remember.",
        simple: "Pick four random words and join them together.",
        technical:
          "Generate a diceware passphrase of at least six words for the master secret, which gives about 77 bits of entropy.",
      },
      {
        plain:
          "Turn on two-step sign-in for your email and bank accounts first.",
        simple: "Ask a grown-up to turn on the extra code when you log in.",
        technical:
          "Enrol a second factor on high-value accounts, and favour hardware keys or passkeys over codes sent by SMS.",
      },
      {
        plain:
          "Change a password right away when a service reports that its data has been stolen.",
        simple: "Make a new password fast if the old one gets stolen.",
        technical:
          "Rotate credentials upon evidence of compromise rather than on an arbitrary calendar, as current NIST guidance recommends.",
      },
      {
        plain:
          "Never give your password to anyone who calls or writes to ask for it.",
        simple: "Never tell your password to anyone except your parents.",
        technical:
          "Treat any request to disclose a credential as social engineering, because legitimate support staff never need the secret.",
      },
    ],
    example:
      'The phrase "copper lantern walks sideways" is easier to remember than "X7!qp" and much harder to crack.',
    likeness: "a toothbrush: choose a good one and do not share it",
    things: ["lock", "secret phrase"],
  },
  {
    name: "email",
    plural: false,
    definition: {
      plain:
        "a way to send written messages and files from one computer to another",
      simple: "a letter that you send with a computer or a phone",
      technical:
        "a store-and-forward messaging service in which SMTP relays messages between mail servers",
    },
    facts: [
      {
        plain:
          "A message waits on a server until the recipient is ready to read it.",
        simple: "The letter waits for you until you want to read it.",
        technical:
          "Delivery is asynchronous: the receiving server spools the message, and clients retrieve it later through IMAP or a similar protocol.",
      },
      {
        plain:
          "Every address has two parts, a mailbox name and a domain, joined by the @ sign.",
        simple: "Each address has a name, an @ sign and a place.",
        technical:
          "The local part identifies the mailbox, while the domain's MX records tell the sender which host accepts its mail.",
      },
      {
        plain:
          "A large share of the email sent around the world is unwanted advertising or fraud.",
        simple: "Lots of the messages people send are junk or tricks.",
        technical:
          "Spam makes up close to half of global mail volume, so providers combine reputation scoring with content classifiers.",
      },
      {
        plain:
          "The sender's name shown on a message can be forged with little effort.",
        simple: "A bad person can pretend to be someone else in a message.",
        technical:
          "SMTP does not authenticate the From header, which is why domains publish SPF, DKIM and DMARC policies.",
      },
      {
        plain:
          "Anyone listed under blind copy receives the message without being seen by the other readers.",
        simple: "You can send someone a copy that the others cannot see.",
        technical:
          "Bcc recipients appear only in the SMTP envelope, since the header is stripped before delivery to other parties.",
      },
    ],
    tips: [
      {
        plain:
          "Write a subject line that tells the reader what the message is about.",
        simple: "Say what your letter is about in the top line.",
        technical:
          "State the topic and required action in the subject, so that the thread stays searchable and easy to triage.",
      },
      {
        plain:
          "Put your main request in the first two sentences, then give the background.",
        simple: "Say what you want first, then tell the rest.",
        technical:
          "Lead with the decision or deliverable you need, and move the supporting context below it for optional reading.",
      },
      {
        plain:
          "Check the recipients and attachments once more before you press send.",
        simple: "Look at the names and files again before you send it.",
        technical:
          "Configure a short send delay, and verify the address autocompletion and attachment scope before sensitive material leaves.",
      },
      {
        plain:
          "Avoid opening attachments that you did not expect, even when they seem to come from friends.",
        simple: "Do not open surprise files, even from a friend.",
        technical:
          "Confirm unexpected attachments through a separate channel, because a compromised mailbox passes every sender authentication check.",
      },
    ],
    example:
      "A teacher can send the same homework notes to thirty parents with a single email.",
    likeness:
      "a postcard that arrives in seconds and waits patiently in your letterbox",
    things: ["inbox", "attachment"],
  },
  {
    name: "search engines",
    plural: true,
    definition: {
      plain:
        "services that find and rank web pages to match the words you type",
      simple:
        "helpers that look through millions of web pages to find your answer",
      technical:
        "information retrieval systems that crawl, index and rank documents in response to user queries",
    },
    facts: [
      {
        plain:
          "Programs called crawlers follow links from page to page and record what they find.",
        simple: "Little robot programs hop from page to page and take notes.",
        technical:
          "Crawlers traverse the hyperlink graph, respect robots.txt directives and schedule revisits according to how often pages change.",
      },
      {
        plain:
          "A search looks in a prepared index instead of reading the whole web each time.",
        simple: "It looks in a giant list that it made before you asked.",
        technical:
          "An inverted index maps each term to a posting list, so query time depends on postings rather than corpus size.",
      },
      {
        plain:
          "Results are ordered by many signals, including matching words, links and freshness.",
        simple: "It tries to put the most useful page at the top.",
        technical:
          "Ranking blends lexical scores such as BM25 with link authority, freshness and learned semantic features.",
      },
      {
        plain:
          "Advertisements often appear above the ordinary results and carry a small label.",
        simple: "Some of the top answers are ads that somebody paid for.",
        technical:
          "Sponsored placements are sold by auction, with the bid weighted by predicted click-through rate and landing page quality.",
      },
      {
        plain:
          "Two people can see different results for the same words, depending on place and language.",
        simple: "You and a friend far away may get different answers.",
        technical:
          "Personalisation and localisation rerank candidates by locale, device and session context, which complicates any reproducible comparison.",
      },
    ],
    tips: [
      {
        plain:
          "Put quotation marks around words that must appear together in that exact order.",
        simple: 'Put "quote marks" around words that belong together.',
        technical:
          "Quote multiword expressions to force phrase matching and suppress the engine's synonym expansion and stemming.",
      },
      {
        plain:
          "Add a specific detail, such as a year or a place, when results are too broad.",
        simple: "Add one more clue when you get too many answers.",
        technical:
          "Narrow an ambiguous query with discriminating terms that have a high inverse document frequency in the domain.",
      },
      {
        plain: "Limit a search to one website by adding site: and its address.",
        simple:
          "Ask a grown-up to show you how to search inside just one website.",
        technical:
          "Combine the site: and filetype: operators to restrict the candidate set to a trusted domain or document format.",
      },
      {
        plain:
          "Open two or three results and compare them instead of trusting the first one.",
        simple: "Read a few pages, not only the one on top.",
        technical:
          "Triangulate across independent sources, because rank reflects predicted relevance and popularity rather than verified accuracy.",
      },
    ],
    example:
      'Typing "weather Lisbon Saturday" brings up a forecast without opening a single page.',
    likeness:
      "a librarian who has read every book and points you to the right shelf",
    things: ["index", "query"],
  },
  {
    name: "machine learning",
    plural: false,
    definition: {
      plain:
        "a way of building programs that learn patterns from examples rather than fixed rules",
      simple: "teaching a computer by showing it lots and lots of examples",
      technical:
        "the study of algorithms that fit model parameters to data in order to generalise to unseen inputs",
    },
    facts: [
      {
        plain:
          "A model improves by making a guess, measuring its error and adjusting itself slightly.",
        simple: "It guesses, sees how wrong it was, and changes a bit.",
        technical:
          "Gradient descent updates the parameters against the loss gradient, which backpropagation computes efficiently through the layers.",
      },
      {
        plain:
          "The quality of the training examples limits the quality of the result.",
        simple: "Bad examples make the computer learn the wrong thing.",
        technical:
          "Label noise, sampling bias and covariate shift in the training set propagate directly into systematic prediction errors.",
      },
      {
        plain:
          "A model that memorises its examples may fail badly on new ones.",
        simple: "Learning answers by heart does not help with new questions.",
        technical:
          "Overfitting appears as a widening gap between training and validation loss, and regularisation or more data narrows it.",
      },
      {
        plain:
          "Spam filters, translation tools and film recommendations all rely on machine learning.",
        simple: "It helps block junk mail and pick films you might like.",
        technical:
          "Typical deployments include text classification, neural machine translation and collaborative filtering over implicit feedback.",
      },
      {
        plain:
          "Large neural networks need a great deal of computing power and electricity to train.",
        simple: "Teaching the biggest models takes a lot of electricity.",
        technical:
          "Training cost scales roughly with the product of parameter count and token count, so large runs occupy accelerator clusters for weeks.",
      },
    ],
    tips: [
      {
        plain: "Keep some examples aside for testing, and never train on them.",
        simple: "Save some questions for the test and do not peek.",
        technical:
          "Hold out a test set before any preprocessing to prevent leakage, and touch it only for the final estimate.",
      },
      {
        plain:
          "Start with a simple model so you have something to compare against.",
        simple: "Try the easy way first and see how well it works.",
        technical:
          "Establish a baseline such as logistic regression before committing to a deep architecture with many hyperparameters.",
      },
      {
        plain:
          "Look at the mistakes of your model by hand before you change anything.",
        simple: "Look closely at what it got wrong.",
        technical:
          "Perform error analysis on a sample of misclassified cases and group them by cause before tuning further.",
      },
      {
        plain:
          "Check the results separately for different groups of people, not only on average.",
        simple: "Make sure that it works well for everyone.",
        technical:
          "Report disaggregated metrics per subgroup, because aggregate accuracy can conceal large disparities in the error rates.",
      },
    ],
    example:
      "A program that has seen thousands of labelled photos can learn to tell cats from dogs.",
    likeness: "a child who learns to spot dogs by meeting a great many of them",
    things: ["training data", "model"],
  },
  {
    name: "programming",
    plural: false,
    definition: {
      plain:
        "the craft of writing precise instructions that a computer can carry out",
      simple: "writing step-by-step orders that a computer can follow",
      technical:
        "the design and implementation of algorithms and data structures in an executable formal language",
    },
    facts: [
      {
        plain:
          "Programs are written in languages that people can read and machines can translate.",
        simple: "People write code in special languages made for computers.",
        technical:
          "A compiler lowers source code to machine instructions, whereas an interpreter executes some intermediate representation directly.",
      },
      {
        plain:
          "A single wrong character can stop a program from running at all.",
        simple: "One tiny typing mistake can break the whole thing.",
        technical:
          "A syntax error fails at parse time, while a logic error passes the compiler and surfaces only in behaviour.",
      },
      {
        plain:
          "Programmers usually spend more time reading and changing code than writing it.",
        simple: "Coders read old code more than they write new code.",
        technical:
          "Maintenance dominates the software life cycle, so readability often pays back more than initial development speed.",
      },
      {
        plain:
          "Loops and conditions let a short program do a large amount of work.",
        simple: "A loop tells the computer to do something again and again.",
        technical:
          "Sequence, selection and iteration are sufficient to express any computable function, as the structured program theorem shows.",
      },
      {
        plain:
          "Mistakes in programs are called bugs, and removing them is called debugging.",
        simple: "Mistakes in code are called bugs, and people hunt them down.",
        technical:
          "Debugging isolates a defect by reproducing it, bisecting the state or history, and testing a falsifiable hypothesis.",
      },
    ],
    tips: [
      {
        plain:
          "Begin with a small project that you would enjoy using yourself.",
        simple: "Make a small game or tool that you would like to use.",
        technical:
          "Select a project with narrow scope and real requirements, so that feedback arrives early and motivation lasts.",
      },
      {
        plain:
          "Read error messages slowly, because they often name the exact line at fault.",
        simple: "Read the error message; it often tells you where to look.",
        technical:
          "Start from the topmost frame of the stack trace that belongs to your own code, then inspect its inputs.",
      },
      {
        plain:
          "Save your work with version control so that you can always go back.",
        simple: "Save lots of versions so you can go back.",
        technical:
          "Commit small, atomic changes with descriptive messages, so that git bisect and code review remain practical.",
      },
      {
        plain: "Test each small piece as soon as you have written it.",
        simple: "Try every little part before you add the next one.",
        technical:
          "Write unit tests alongside each function, and cover boundary values as well as the common path.",
      },
    ],
    example:
      "A ten-line program can rename a thousand photographs by the date on which they were taken.",
    likeness: "writing a recipe for a cook who takes every word literally",
    things: ["code", "bug"],
  },
  {
    name: "smartphones",
    plural: true,
    definition: {
      plain:
        "pocket computers that can also make calls, take pictures and run apps",
      simple:
        "small computers in your pocket that can call people and run apps",
      technical:
        "handheld computers that combine a system on chip, cellular modem, sensors and a touchscreen",
    },
    facts: [
      {
        plain:
          "Most smartphones are powered by a rechargeable lithium-ion battery that slowly wears out.",
        simple: "The battery gets a bit weaker every year you use it.",
        technical:
          "Lithium-ion cells lose capacity through electrolyte breakdown and growth of the anode film, faster at high charge and temperature.",
      },
      {
        plain:
          "A phone finds its position by timing signals from several satellites.",
        simple: "Satellites in space help your phone know where it is.",
        technical:
          "The receiver solves for position and clock bias using pseudoranges from at least four GNSS satellites.",
      },
      {
        plain:
          "Touchscreens sense the small electrical change that a fingertip causes on the glass.",
        simple: "Your finger changes the electricity on the glass a tiny bit.",
        technical:
          "A projected capacitive grid registers the change in mutual capacitance where a conductive finger disturbs the field.",
      },
      {
        plain:
          "Apps must ask permission before they use the camera, microphone or location.",
        simple: "An app has to ask before it uses your camera.",
        technical:
          "Mobile operating systems sandbox each app and gate sensitive resources behind permissions that the user grants at run time.",
      },
      {
        plain:
          "Phone cameras combine several quick shots into one picture to improve dim scenes.",
        simple: "The phone mixes many fast pictures into one nice picture.",
        technical:
          "Computational photography aligns and merges an exposure burst to raise the dynamic range and suppress sensor noise.",
      },
    ],
    tips: [
      {
        plain:
          "Keep the charge between about 20 and 80 percent to slow battery wear.",
        simple: "Plug it in before it is empty to keep the battery healthy.",
        technical:
          "Limit the depth of discharge and avoid holding the cell at full voltage in heat, which accelerates calendar ageing.",
      },
      {
        plain:
          "Silence notifications from apps that do not need your attention right away.",
        simple: "Turn off beeps from apps that are not important.",
        technical:
          "Audit notification channels and restrict interruptive alerts to direct messages from people and time-critical events.",
      },
      {
        plain:
          "Set a screen lock, and switch on the feature that finds a lost phone.",
        simple: "Lock your phone and turn on the lost-phone finder.",
        technical:
          "Enable device encryption with a strong passcode and remote wipe, since biometrics merely wrap the underlying key.",
      },
      {
        plain:
          "Delete apps you no longer use to free space and protect your privacy.",
        simple: "Remove apps you never open to make more room.",
        technical:
          "Uninstall dormant applications to reclaim storage and reduce the attack surface from unmaintained third-party libraries.",
      },
    ],
    example:
      "A hiker can use one phone as a map, a torch, a camera and an emergency line.",
    likeness: "a Swiss army knife that also knows the way home",
    things: ["battery", "app"],
  },
  {
    name: "electric cars",
    plural: true,
    definition: {
      plain:
        "vehicles driven by electric motors that draw their energy from a rechargeable battery",
      simple: "cars that run on a big battery instead of petrol",
      technical:
        "battery-powered road vehicles whose inverter-fed traction motors replace the internal combustion drivetrain",
    },
    facts: [
      {
        plain:
          "Electric motors deliver full pulling power from a standstill, so the cars accelerate briskly.",
        simple:
          "They can zoom off quickly because the motor pulls hard right away.",
        technical:
          "Traction motors produce peak torque from zero speed up to base speed, which removes the need for a multi-ratio gearbox.",
      },
      {
        plain:
          "When the car slows down, its motor can return some energy to the battery.",
        simple: "When it slows down, it puts some power back into the battery.",
        technical:
          "Regenerative braking runs the machine as a generator and recovers kinetic energy that friction brakes would dissipate as heat.",
      },
      {
        plain:
          "Cold weather shortens the range, because the battery and the cabin both need warmth.",
        simple: "On cold days the car cannot drive as far.",
        technical:
          "Low temperatures raise the internal resistance of the cells, and resistive cabin heating adds a heavy auxiliary load.",
      },
      {
        plain:
          "The car itself has no exhaust, although making its electricity may cause emissions.",
        simple:
          "No smoke comes out, but making the electricity can still make some.",
        technical:
          "Tailpipe emissions are zero, so lifecycle emissions depend mainly on grid carbon intensity and battery manufacture.",
      },
      {
        plain:
          "An electric drivetrain has far fewer moving parts than a petrol engine.",
        simple: "The motor has only a few moving parts, so less can break.",
        technical:
          "With no valvetrain, clutch or oil circuit, scheduled maintenance reduces largely to tyres, brakes, coolant and filters.",
      },
    ],
    tips: [
      {
        plain:
          "Charge at home overnight if you can, when electricity is often cheaper.",
        simple: "Plug the car in at night, when power may cost less.",
        technical:
          "Schedule AC charging in off-peak tariff windows, and reserve DC fast charging for journeys that require it.",
      },
      {
        plain:
          "Warm the cabin while the car is still plugged in on winter mornings.",
        simple: "Heat the car while it is still plugged in.",
        technical:
          "Precondition the battery and cabin from grid power, so that the traction pack keeps its energy for driving.",
      },
      {
        plain:
          "Compare the real-world range with your longest regular trip before you buy.",
        simple: "Check that the car can go as far as you need.",
        technical:
          "Size the pack against your highway consumption in winter rather than against the optimistic WLTP figure.",
      },
      {
        plain:
          "Plan long drives around charging stops that offer food or a rest.",
        simple: "On a long trip, eat a snack while the car charges.",
        technical:
          "Plan to arrive at fast chargers with a low state of charge, because the charging curve tapers above 80 percent.",
      },
    ],
    example:
      "A commuter who drives forty kilometres a day may need to charge only once or twice a week.",
    likeness: "a giant remote-controlled car that you can sit inside",
    things: ["charger", "motor"],
  },
  {
    name: "3D printing",
    plural: false,
    definition: {
      plain: "a way of making solid objects by adding thin layers of material",
      simple:
        "making a real object by stacking very thin layers on top of each other",
      technical:
        "an additive manufacturing process that builds parts layer by layer from a sliced digital model",
    },
    facts: [
      {
        plain:
          "Home printers usually melt a plastic thread and lay it down through a hot nozzle.",
        simple: "A hot tip melts plastic string and draws with it.",
        technical:
          "Fused filament fabrication extrudes thermoplastic through a heated nozzle along toolpaths generated by slicing software.",
      },
      {
        plain:
          "Plastics are common, but other machines can print in metal, concrete or even chocolate.",
        simple: "Some printers use metal, concrete or even chocolate.",
        technical:
          "Powder bed fusion sinters or melts metal with a laser, while other processes jet, cure or extrude the feedstock.",
      },
      {
        plain: "Most printed parts are weaker between layers than along them.",
        simple: "The object can snap more easily between its layers.",
        technical:
          "Interlayer adhesion makes extruded parts anisotropic, with markedly lower tensile strength along the build axis.",
      },
      {
        plain:
          "Steep overhangs need temporary supports that are broken away afterwards.",
        simple: "Parts that hang in the air need little legs while printing.",
        technical:
          "Overhangs beyond roughly 45 degrees from vertical generally require sacrificial supports or a change of orientation.",
      },
      {
        plain:
          "Printing one copy costs about as much per piece as printing fifty.",
        simple: "Making one is fine; you do not have to make thousands.",
        technical:
          "With no tooling cost to amortise, unit cost stays nearly flat, which favours low volumes over injection moulding.",
      },
    ],
    tips: [
      {
        plain:
          "Level the print bed carefully, because most failed prints begin with a poor first layer.",
        simple: "Make the bed flat so that the first layer sticks.",
        technical:
          "Tram the bed and calibrate the nozzle offset so that the first layer is squished consistently across the plate.",
      },
      {
        plain: "Start with PLA, a plastic that prints easily and hardly warps.",
        simple: "Use the plastic called PLA first, because it is easy.",
        technical:
          "Begin with PLA, whose low shrinkage and modest extrusion temperature tolerate an open frame and imperfect settings.",
      },
      {
        plain:
          "Store filament in a dry, sealed box to avoid bubbles and rough surfaces.",
        simple: "Keep the plastic string dry in a closed box.",
        technical:
          "Keep hygroscopic materials such as nylon with desiccant, and dry spools before printing to prevent steam voids.",
      },
      {
        plain:
          "Print a small test piece before you commit to a job of many hours.",
        simple: "Print a tiny test before the big thing.",
        technical:
          "Run a calibration coupon for tolerance, retraction and temperature before launching a long or costly build.",
      },
    ],
    example:
      "A broken knob from an old oven can be measured, drawn and printed again in an afternoon.",
    likeness: "building a sandcastle one thin slice of sand at a time",
    things: ["nozzle", "filament"],
  },
  {
    name: "robots",
    plural: true,
    definition: {
      plain:
        "machines that sense their surroundings, make decisions and act on the physical world",
      simple: "machines that can sense things, decide and move by themselves",
      technical:
        "programmable electromechanical systems that close the loop between perception, planning and actuation",
    },
    facts: [
      {
        plain:
          "Factories use robot arms for welding, painting and lifting heavy parts.",
        simple: "In factories, strong robot arms lift and join heavy things.",
        technical:
          "Six-axis industrial manipulators dominate spot welding, painting and material handling because of their repeatability.",
      },
      {
        plain:
          "Sensors such as cameras and touch pads tell a robot what is around it.",
        simple: "Robots use cameras and feelers to know what is near.",
        technical:
          "Sensor fusion combines lidar, vision and inertial data, often in a Kalman filter, to estimate the robot's state.",
      },
      {
        plain:
          "Tasks that are easy for people, such as folding laundry, remain hard for robots.",
        simple: "Folding a shirt is easy for you but hard for a robot.",
        technical:
          "Moravec's paradox holds that dexterous manipulation and perception resist automation more than formal reasoning does.",
      },
      {
        plain:
          "The word robot comes from a Czech play of 1920 about artificial workers.",
        simple: "The word robot comes from an old Czech play.",
        technical:
          "Karel Čapek's play R.U.R. introduced the term, derived from the Czech robota, meaning forced labour.",
      },
      {
        plain:
          "Robots work in places too dangerous for people, including deep seas and damaged reactors.",
        simple: "Robots can go where it is too dangerous for people.",
        technical:
          "Teleoperated and semi-autonomous platforms handle radiological inspection, subsea maintenance and explosive ordnance disposal.",
      },
    ],
    tips: [
      {
        plain:
          "Begin with a ready-made kit to learn how motors and sensors work together.",
        simple: "Start with a robot kit and build it step by step.",
        technical:
          "Prototype on a differential-drive kit with encoders before you design custom mechanics or control electronics.",
      },
      {
        plain:
          "Test every movement slowly before you let the robot run at full speed.",
        simple: "Make it move slowly first, so nothing breaks.",
        technical:
          "Validate trajectories in simulation and at reduced velocity, with joint limits enforced and an emergency stop within reach.",
      },
      {
        plain: "Keep fingers, hair and loose clothing away from moving parts.",
        simple: "Keep your fingers and hair away from parts that move.",
        technical:
          "Establish guarded zones or speed and separation monitoring in accordance with ISO 10218 before personnel approach.",
      },
      {
        plain:
          "Choose a task that is dull, repetitive and well defined when you automate something.",
        simple: "Let the robot do the boring job you repeat a lot.",
        technical:
          "Target processes with low variance and high cycle counts, where the fixture and integration costs amortise quickly.",
      },
    ],
    example:
      "A robot vacuum cleaner maps the living room and returns to its dock when the battery runs low.",
    likeness: "a wind-up toy that can look around and change its mind",
    things: ["sensor", "metal arm"],
  },
  {
    name: "databases",
    plural: true,
    definition: {
      plain:
        "organised collections of information that programs can search and update quickly",
      simple: "tidy boxes of facts that a computer can search very fast",
      technical:
        "structured data stores managed by software that provides querying, concurrency control and durability",
    },
    facts: [
      {
        plain:
          "Many databases arrange information in tables made of rows and columns.",
        simple: "Facts are put in tables with rows and columns.",
        technical:
          "The relational model represents data as relations over typed attributes, manipulated declaratively through SQL.",
      },
      {
        plain:
          "An index lets a database find one record without reading all the others.",
        simple: "A kind of list helps it jump to the right spot.",
        technical:
          "A B-tree index reduces a lookup from a linear scan to a logarithmic number of page reads.",
      },
      {
        plain:
          "A group of changes can be treated as one step that succeeds or fails entirely.",
        simple: "Either all the changes happen, or none of them do.",
        technical:
          "Transactions guarantee atomicity and durability through write-ahead logging, and isolation through locking or multiversioning.",
      },
      {
        plain:
          "Banks, shops, hospitals and almost every website depend on databases.",
        simple: "Shops, banks and websites all use them each day.",
        technical:
          "Transactional workloads run on row stores, whereas analytical workloads favour columnar warehouses fed by pipelines.",
      },
      {
        plain: "Storing each fact only once helps to prevent contradictions.",
        simple: "Writing each fact just once keeps the mix-ups away.",
        technical:
          "Normalisation to third normal form removes update anomalies by eliminating transitive dependencies on non-key attributes.",
      },
    ],
    tips: [
      {
        plain: "Give every record a unique identifier that never changes.",
        simple: "Give each thing its own number that stays the same.",
        technical:
          "Prefer a surrogate primary key over mutable natural keys, and enforce the latter with unique constraints.",
      },
      {
        plain:
          "Test your backups by restoring them, because an untested backup may be useless.",
        simple: "Try out your saved copy to see that it really works.",
        technical:
          "Rehearse point-in-time recovery regularly, and measure it against your recovery time and recovery point objectives.",
      },
      {
        plain:
          "Pass user input as parameters rather than pasting it into a query.",
        simple:
          "Never mix what strangers type into your orders to the computer.",
        technical:
          "Use prepared statements with bound parameters, which keep data out of the parser and defeat SQL injection.",
      },
      {
        plain: "Look at slow queries first, and add an index where it helps.",
        simple: "Find the slow questions and help them go faster.",
        technical:
          "Examine the execution plan for sequential scans on selective predicates before you create additional indexes.",
      },
    ],
    example:
      "A library database can list every book by one author that is on the shelf today.",
    likeness: "a filing cabinet with a clerk who never misplaces a folder",
    things: ["table", "record"],
  },
  {
    name: "a budget",
    plural: false,
    definition: {
      plain: "a plan for how much money you expect to receive and spend",
      simple: "a plan that shows where your money will go",
      technical:
        "a forward-looking allocation of expected income across expenditure categories over a defined period",
    },
    facts: [
      {
        plain: "A budget covers a fixed period, most often a month or a year.",
        simple: "Most people make one for each month.",
        technical:
          "The period is usually matched to the pay cycle, and irregular costs are accrued in equal instalments.",
      },
      {
        plain:
          "Costs such as rent stay the same, while others such as food change.",
        simple: "Some costs stay the same and some go up and down.",
        technical:
          "Separating fixed from variable costs shows which items can be cut at short notice when income falls.",
      },
      {
        plain:
          "One popular rule gives half to needs, thirty percent to wants and the rest to savings.",
        simple: "One idea is half for needs, some for fun, some to keep.",
        technical:
          "The 50/30/20 heuristic allocates net income to needs, wants and savings or debt repayment, in that order.",
      },
      {
        plain:
          "Small purchases that repeat every day can add up to a surprising sum.",
        simple: "Little things you buy each day can cost a lot together.",
        technical:
          "Recurring discretionary outlays compound over the year, and people underestimate them because of mental accounting.",
      },
      {
        plain:
          "Companies and governments make budgets too, and compare them with actual spending.",
        simple: "Even whole countries make a plan for their money.",
        technical:
          "Organisations run variance analysis of actuals against budget and then reforecast when assumptions fail materially.",
      },
    ],
    tips: [
      {
        plain:
          "Write down everything you spend for one month before you set any limits.",
        simple: "Write down what you buy for one whole month.",
        technical:
          "Establish a baseline from bank transactions over a full cycle before fixing the category ceilings.",
      },
      {
        plain: "Set aside a little each month for bills that come once a year.",
        simple: "Save a bit every month for the big bills.",
        technical:
          "Create sinking funds for lumpy expenses such as insurance premiums, so that they never disturb cash flow.",
      },
      {
        plain:
          "Include a modest amount for fun, or you will soon abandon the plan.",
        simple: "Keep some money for fun, or you will give up.",
        technical:
          "Budget discretionary spending explicitly, because excessively strict plans tend to fail through poor adherence.",
      },
      {
        plain:
          "Review the numbers once a week and adjust them when life changes.",
        simple: "Look at your plan every week and fix it.",
        technical:
          "Reconcile accounts weekly and use a rolling forecast rather than defending an obsolete annual figure.",
      },
    ],
    example:
      "A student with 900 euros a month might plan 450 for rent, 250 for food, 100 for fun and 100 for savings.",
    likeness:
      "a map that shows where your money should travel before it leaves home",
    things: ["receipt", "spreadsheet"],
  },
  {
    name: "saving money",
    plural: false,
    definition: {
      plain: "setting aside part of what you earn now so you can use it later",
      simple: "keeping some of your money now so that you have it later",
      technical:
        "the deferral of consumption by retaining part of disposable income as liquid or invested assets",
    },
    facts: [
      {
        plain:
          "An emergency fund of several months' expenses softens the blow of losing a job.",
        simple: "Money kept aside helps when something bad happens.",
        technical:
          "A liquid reserve of three to six months of essential expenses lowers reliance on high-cost consumer credit.",
      },
      {
        plain: "Money transferred automatically on payday tends to stay saved.",
        simple: "Money that is put away right away is easier to keep.",
        technical:
          "Automatic transfers exploit default effects and inertia, and they consistently raise savings rates in field studies.",
      },
      {
        plain: "Cash kept at home loses buying power over time as prices rise.",
        simple: "Money in a jar slowly buys less and less.",
        technical:
          "Idle cash earns a negative real return whenever inflation exceeds the nominal deposit rate.",
      },
      {
        plain:
          "Paying off a costly debt often brings more benefit than saving the same amount.",
        simple: "Paying back what you owe can be the best saving.",
        technical:
          "Retiring debt yields a risk-free return equal to its after-tax interest rate, which usually beats deposit rates.",
      },
      {
        plain:
          "In many countries, savings in banks are protected up to a fixed limit.",
        simple: "In many places your bank money is protected by law.",
        technical:
          "Deposit insurance covers each depositor per institution, for instance up to 100,000 euros within the European Union.",
      },
    ],
    tips: [
      {
        plain:
          "Pay yourself first by moving money to savings on the day you are paid.",
        simple: "Put some in your piggy bank before you spend any.",
        technical:
          "Schedule a standing order for payday, so that saving precedes discretionary spending rather than following it.",
      },
      {
        plain:
          "Wait a day or two before you buy anything expensive that you did not plan.",
        simple: "Wait a few days before you buy something big.",
        technical:
          "Impose a cooling-off period on unplanned purchases to counter present bias and the pull of urgency cues.",
      },
      {
        plain:
          "Cancel subscriptions that you have not used in the past two months.",
        simple: "Stop paying for things you never use.",
        technical:
          "Audit recurring card charges every quarter, and terminate any service whose marginal utility no longer justifies its fee.",
      },
      {
        plain: "Give each goal a name, an amount and a date.",
        simple: "Choose what you save for and how much it costs.",
        technical:
          "Segregate goals into labelled accounts with target dates, then match the liquidity of each to its horizon.",
      },
    ],
    example:
      "Someone who puts away five dollars a day will have about 1,800 dollars after a year.",
    likeness: "planting seeds instead of eating them all today",
    things: ["piggy bank", "coin"],
  },
  {
    name: "compound interest",
    plural: false,
    definition: {
      plain:
        "interest earned on both the original sum and the interest already added",
      simple: "when your money earns more money, and that new money earns too",
      technical:
        "growth in which accrued interest is capitalised, so that the balance rises exponentially with time",
    },
    facts: [
      {
        plain:
          "The balance grows faster each year because the amount earning interest keeps getting larger.",
        simple: "Each year the pile grows a bit faster than before.",
        technical:
          "The future value equals the principal times one plus the periodic rate, raised to the number of periods.",
      },
      {
        plain:
          "Dividing 72 by the yearly rate gives the approximate years needed to double.",
        simple: "At six percent, your money doubles in about twelve years.",
        technical:
          "The rule of 72 approximates the logarithm of two over the rate, and is most accurate near eight percent.",
      },
      {
        plain:
          "Starting ten years earlier can matter more than saving a larger amount later.",
        simple: "Starting early helps more than saving a lot later.",
        technical:
          "Because time enters as an exponent, early contributions dominate the terminal value even when later ones are larger.",
      },
      {
        plain:
          "The same effect works against borrowers, especially on credit card debt.",
        simple: "If you owe money, the debt can grow fast too.",
        technical:
          "Revolving balances usually compound daily, so the effective annual cost exceeds the quoted nominal rate.",
      },
      {
        plain:
          "Adding interest every month yields slightly more than adding it once a year.",
        simple: "Adding it every month gives a bit more than once a year.",
        technical:
          "More frequent compounding lifts the effective annual yield toward the continuous limit given by the exponential function.",
      },
    ],
    tips: [
      {
        plain: "Start saving as early as you can, even if the sums are small.",
        simple: "Start now, even with just a few coins.",
        technical:
          "Prioritise time in the market over contribution size, since the duration of compounding drives the outcome.",
      },
      {
        plain: "Leave the interest in the account so that it can earn more.",
        simple: "Leave the extra money in so it keeps growing.",
        technical:
          "Reinvest coupons and dividends automatically, preferably in an accumulating share class within a tax shelter.",
      },
      {
        plain:
          "Pay off high-interest debts first, because they grow the fastest.",
        simple: "Pay back the debt that grows fastest first.",
        technical:
          "Rank liabilities by effective rate and apply the avalanche method, paying minimums on everything but the costliest balance.",
      },
      {
        plain:
          "Compare accounts by their effective yearly rate, and subtract any fees.",
        simple: "Check how much you really get after a whole year.",
        technical:
          "Compare products on annual percentage yield net of fees, since an annual charge compounds just as returns do.",
      },
    ],
    example:
      "A deposit of 1,000 dollars at five percent grows to about 1,629 dollars in ten years.",
    likeness: "a snowball that picks up more snow the bigger it gets",
    things: ["bank balance", "snowball"],
  },
  {
    name: "taxes",
    plural: true,
    definition: {
      plain:
        "compulsory payments to a government that fund public services such as roads and schools",
      simple:
        "money that people pay to the government to share the cost of things",
      technical:
        "compulsory, unrequited transfers to government, levied on bases such as income, consumption and property",
    },
    facts: [
      {
        plain:
          "Income tax is often progressive, so higher slices of income are taxed at higher rates.",
        simple: "People who earn more often pay a bigger share.",
        technical:
          "Under a graduated schedule, marginal rates apply only within each bracket, so the average rate lies below the marginal rate.",
      },
      {
        plain:
          "Sales and value-added taxes are included in or added to the price of goods.",
        simple: "When you buy a toy, part of the price is tax.",
        technical:
          "VAT is collected at each stage of production, with credit for input tax, so the burden falls on final consumption.",
      },
      {
        plain:
          "A deduction lowers the income that is taxed, while a credit lowers the tax itself.",
        simple: "Some rules let people pay a little less.",
        technical:
          "A deduction is worth its amount times the marginal rate, whereas a credit reduces the liability one for one.",
      },
      {
        plain:
          "Many employers take income tax out of wages before the worker is paid.",
        simple: "Part of the pay goes to the government before you see it.",
        technical:
          "Withholding at source improves compliance and cash flow, with any difference settled through the annual return.",
      },
      {
        plain:
          "Moving into a higher bracket does not reduce the pay you take home.",
        simple: "Earning more does not make the tax eat all of it.",
        technical:
          "Crossing a bracket threshold taxes only the marginal income, although benefit phase-outs can create genuine cliffs.",
      },
    ],
    tips: [
      {
        plain:
          "Keep receipts and statements in one place all year, not just before the deadline.",
        simple: "Keep all your bills together in one box.",
        technical:
          "Maintain contemporaneous records for the full statutory retention period, since the burden of proof usually rests with you.",
      },
      {
        plain:
          "Mark the filing deadline in your calendar and start several weeks earlier.",
        simple: "Write the due date down and start early.",
        technical:
          "File on time even if payment must be deferred, because late-filing penalties often exceed the interest charge.",
      },
      {
        plain:
          "Check which deductions and credits apply to your family and your work.",
        simple: "Look for rules that let your family pay less.",
        technical:
          "Review eligibility for reliefs every year, as thresholds, phase-outs and household circumstances change.",
      },
      {
        plain:
          "Ask a qualified adviser when you start a business or earn income abroad.",
        simple: "Ask an expert when things get tricky.",
        technical:
          "Seek specialist advice on residence, treaty relief and permanent establishment before cross-border income arises.",
      },
    ],
    example:
      "A shopper who pays 120 euros with a value-added tax of twenty percent hands 20 euros to the state.",
    likeness: "everyone on the street chipping in to build a shared playground",
    things: ["tax form", "calculator"],
  },
  {
    name: "insurance",
    plural: false,
    definition: {
      plain:
        "a contract that pays for certain losses in exchange for a regular fee",
      simple: "a deal to pay a bit now and get help if something bad happens",
      technical:
        "a contract that transfers specified risks to a pool in return for a premium",
    },
    facts: [
      {
        plain:
          "It works because many people pay in and only a few suffer a loss.",
        simple: "Lots of people pay a little so that unlucky ones get help.",
        technical:
          "Risk pooling relies on the law of large numbers, which makes aggregate losses predictable when exposures are largely independent.",
      },
      {
        plain: "The deductible is the part of a loss that you pay yourself.",
        simple: "You often pay the first bit of the damage yourself.",
        technical:
          "Deductibles mitigate moral hazard and eliminate small claims whose handling cost would exceed the indemnity.",
      },
      {
        plain:
          "People who seem more likely to claim are usually charged a higher premium.",
        simple: "If trouble is more likely, you have to pay more.",
        technical:
          "Underwriters price by rating factors and credibility-weighted experience in order to limit adverse selection.",
      },
      {
        plain:
          "Every policy lists exclusions, which are events it will not pay for.",
        simple: "There are some things that it will not pay for.",
        technical:
          "Exclusions commonly remove war, wear and tear, and intentional acts, while endorsements may restore selected coverage.",
      },
      {
        plain:
          "Insurers invest the premiums they hold until claims have to be paid.",
        simple: "The company looks after the money until someone needs it.",
        technical:
          "The float between premium receipt and claim settlement generates investment income that can offset an underwriting loss.",
      },
    ],
    tips: [
      {
        plain:
          "Insure first against the losses that you could not afford to bear.",
        simple: "Protect the big things that cost too much to fix.",
        technical:
          "Prioritise low-frequency, high-severity exposures such as liability and disability over trivial property losses.",
      },
      {
        plain:
          "Read the exclusions before you sign, not after something goes wrong.",
        simple: "Read what is not covered before you say yes.",
        technical:
          "Examine definitions, sub-limits and conditions precedent at inception, because disputes usually turn on that wording.",
      },
      {
        plain:
          "Choose a higher deductible if you have savings to cover small losses.",
        simple: "Pay small things yourself to make the fee lower.",
        technical:
          "Raise the retention to a level your liquidity supports, and thereby avoid paying expense loadings on attritional losses.",
      },
      {
        plain:
          "Photograph valuable belongings and keep the receipts somewhere safe.",
        simple: "Take pictures of your best things.",
        technical:
          "Maintain a dated inventory with serial numbers and invoices to substantiate quantum if you ever need to claim.",
      },
    ],
    example:
      "After a storm breaks the roof, home insurance pays for the repair apart from the first 500 dollars.",
    likeness: "a group of neighbours who all put coins in a jar for rainy days",
    things: ["policy", "umbrella"],
  },
  {
    name: "inflation",
    plural: false,
    definition: {
      plain: "a general rise in prices that reduces what a given sum can buy",
      simple: "when most prices go up and your money buys less",
      technical:
        "a sustained increase in the aggregate price level, equivalently a decline in money's purchasing power",
    },
    facts: [
      {
        plain:
          "It is measured by tracking the cost of a typical basket of goods and services.",
        simple: "People check the price of a big shopping basket each month.",
        technical:
          "Statistical agencies compile a consumer price index from weighted expenditure shares, adjusting for changes in quality.",
      },
      {
        plain:
          "Many central banks aim for inflation of about two percent a year.",
        simple: "Many countries want prices to rise just a tiny bit each year.",
        technical:
          "Inflation targeting anchors expectations near two percent, which leaves room to cut real rates in downturns.",
      },
      {
        plain:
          "Prices can rise because demand is strong or because production becomes more expensive.",
        simple:
          "Prices go up when many people want things or making them costs more.",
        technical:
          "Economists distinguish demand-pull from cost-push pressure, with expectations and wage bargaining transmitting both over time.",
      },
      {
        plain:
          "Unexpected inflation helps people who owe fixed sums and hurts those who lent them.",
        simple: "It helps people who owe money and hurts people who lent it.",
        technical:
          "Surprise inflation redistributes wealth from nominal creditors to debtors by eroding the real value of fixed claims.",
      },
      {
        plain:
          "When prices fall across the whole economy, it is called deflation.",
        simple: "When prices drop everywhere, it has another name: deflation.",
        technical:
          "Deflation raises real debt burdens and can trap monetary policy at the effective lower bound on interest rates.",
      },
    ],
    tips: [
      {
        plain:
          "Compare pay rises with the inflation rate to see whether you are better off.",
        simple: "Check whether your pocket money grows as fast as prices.",
        technical:
          "Deflate nominal wage growth by the relevant index to judge whether real compensation actually increased.",
      },
      {
        plain:
          "Keep only short-term cash in accounts that pay little interest.",
        simple: "Do not leave all your money where it earns nothing.",
        technical:
          "Limit idle balances to liquidity needs, and hold longer horizons in assets with positive expected real returns.",
      },
      {
        plain:
          "Look at the price per kilogram or litre, because packages sometimes shrink.",
        simple: "Check the size too, because some packs get smaller.",
        technical:
          "Track unit prices to detect shrinkflation, in which reduced quantity conceals an increase in effective price.",
      },
      {
        plain:
          "Review long contracts to see whether payments rise with prices.",
        simple: "Ask whether the price will go up every year.",
        technical:
          "Check multi-year agreements for indexation clauses, caps and the reference index used to escalate payments.",
      },
    ],
    example:
      "At three percent inflation, a basket that costs 100 dollars today will cost about 134 dollars in ten years.",
    likeness: "a slow leak in a tyre that makes your money carry you less far",
    things: ["price tag", "shopping basket"],
  },
  {
    name: "job interviews",
    plural: true,
    definition: {
      plain:
        "conversations in which an employer and an applicant find out whether they suit each other",
      simple: "talks where a boss asks questions to see if you fit the job",
      technical:
        "structured or unstructured selection conversations that assess a candidate's competencies against role requirements",
    },
    facts: [
      {
        plain:
          "Questions about past behaviour are common, because they show how someone acts in practice.",
        simple: "They may ask about things you did before.",
        technical:
          "Behavioural items assume that past conduct predicts future conduct in similar situations, and they are scored against anchored scales.",
      },
      {
        plain:
          "Structured interviews predict job performance better than casual conversations do.",
        simple: "Asking everyone the same questions is the fairest way.",
        technical:
          "Meta-analyses consistently report higher criterion validity for structured interviews than for unstructured formats.",
      },
      {
        plain:
          "Interviewers often form an impression within the first few minutes.",
        simple: "People make up their minds about you quite fast.",
        technical:
          "Initial impressions bias later information search through confirmation effects, which is why rating rubrics are recommended.",
      },
      {
        plain:
          "The applicant is also judging the employer and may decline the offer.",
        simple: "You can also decide whether you like the place.",
        technical:
          "Selection is a two-sided matching process in which candidate experience measurably influences offer acceptance.",
      },
      {
        plain:
          "In many countries, questions about family plans or religion are forbidden.",
        simple: "In many places, bosses may not ask some private questions.",
        technical:
          "Anti-discrimination law in many jurisdictions restricts enquiries into protected characteristics unrelated to bona fide requirements.",
      },
    ],
    tips: [
      {
        plain:
          "Prepare three short stories that show how you solved a problem.",
        simple: "Think of three stories about problems you fixed.",
        technical:
          "Structure your examples with the STAR method, and quantify the result wherever credible data exist.",
      },
      {
        plain:
          "Research the company and be ready to say why you want to work there.",
        simple: "Find out what the company does before you go.",
        technical:
          "Review the firm's products, recent results and competitors so that your motivation is specific to the role.",
      },
      {
        plain: "Ask two or three questions of your own at the end.",
        simple: "Have a few questions ready to ask them, too.",
        technical:
          "Probe success criteria, reporting lines and the first ninety days to test whether the role is well defined.",
      },
      {
        plain: "Send a brief note of thanks within a day of the interview.",
        simple: "Send a short thank-you note the next day.",
        technical:
          "Follow up within twenty-four hours, restating your fit and supplying any evidence promised in conversation.",
      },
    ],
    example:
      "Asked about a difficult customer, an applicant might describe how she listened, apologised and replaced the order.",
    likeness: "a first date at which both sides are quietly taking notes",
    things: ["handshake", "résumé"],
  },
  {
    name: "meetings",
    plural: true,
    definition: {
      plain:
        "gatherings in which people share information, discuss problems or make decisions together",
      simple: "times when people sit together to talk and decide things",
      technical:
        "synchronous coordination events convened to exchange information, resolve issues or commit to decisions",
    },
    facts: [
      {
        plain:
          "A meeting of eight people for one hour uses a full working day of time.",
        simple: "One hour with eight people uses up eight hours in all.",
        technical:
          "The loaded cost scales with headcount and duration, and context switching adds further loss before and after.",
      },
      {
        plain:
          "People contribute more when they have seen the agenda in advance.",
        simple: "People do better when they know what the talk is about.",
        technical:
          "Pre-circulated agendas and pre-reads shift information transfer to asynchronous time and free the session for debate.",
      },
      {
        plain:
          "Discussions in very large groups tend to be dominated by a few voices.",
        simple: "In a big group, only a few people do the talking.",
        technical:
          "Participation becomes more skewed as group size grows, with production blocking and social loafing reducing individual input.",
      },
      {
        plain:
          "Video calls feel more tiring to many people than talking in the same room.",
        simple: "Talking on a screen can make people tired.",
        technical:
          "Proposed causes of videoconference fatigue include constant self-view, reduced mobility and the load of degraded nonverbal cues.",
      },
      {
        plain:
          "Decisions that nobody writes down are often remembered differently by each person.",
        simple:
          "If nobody writes it down, everyone remembers it in another way.",
        technical:
          "Without minutes that record decisions and owners, divergent recollections reopen settled issues and erode accountability.",
      },
    ],
    tips: [
      {
        plain: "State the purpose in one sentence, and cancel if you cannot.",
        simple: "Say why you are meeting, or do not meet at all.",
        technical:
          "Define the intended decision or output in the invitation, and otherwise replace the session with an asynchronous update.",
      },
      {
        plain:
          "Invite only the people who are needed to decide or do the work.",
        simple: "Invite only the people who really need to come.",
        technical:
          "Restrict attendance to decision makers and essential contributors, and keep other stakeholders informed through minutes.",
      },
      {
        plain: "End by naming who will do what, and by when.",
        simple: "At the end, say who does what and when.",
        technical:
          "Close by reading back the action items, each with a single owner, a deliverable and a due date.",
      },
      {
        plain:
          "Ask quieter people for their view before the loudest voice settles the matter.",
        simple: "Let the quiet ones have a turn, too.",
        technical:
          "Collect independent written opinions before open discussion to limit anchoring and deference to status.",
      },
    ],
    example:
      "A fifteen-minute meeting each morning lets a team report progress and ask for help.",
    likeness:
      "a bus journey that goes well only if everyone knows the destination",
    things: ["agenda", "calendar"],
  },
  {
    name: "teamwork",
    plural: false,
    definition: {
      plain: "the combined effort of people who work toward a goal they share",
      simple: "people helping each other to do something together",
      technical:
        "interdependent action by a group whose members coordinate roles, information and effort toward a shared objective",
    },
    facts: [
      {
        plain:
          "Teams do well when members feel safe to admit mistakes and ask questions.",
        simple: 'Teams work best when nobody is afraid to say "oops".',
        technical:
          "Psychological safety, as described by Edmondson, predicts learning behaviour and error reporting within work teams.",
      },
      {
        plain:
          "People with different skills can solve problems that none could solve alone.",
        simple:
          "Different people are good at different things, and that helps.",
        technical:
          "Functional diversity improves performance on complex tasks, provided that the team integrates its distributed expertise.",
      },
      {
        plain:
          "Some people put in less effort when their own share cannot be seen.",
        simple: "Some people work less when no one can see it.",
        technical:
          "Social loafing increases when contributions are pooled and unidentifiable, and declines with individual accountability.",
      },
      {
        plain: "Adding people to a late project can delay it further.",
        simple: "More helpers can sometimes make a job even slower.",
        technical:
          "Brooks's law attributes the delay to ramp-up time and to communication paths that grow quadratically with headcount.",
      },
      {
        plain:
          "New teams often pass through a period of conflict before they settle down.",
        simple: "New teams may argue a bit before they get along.",
        technical:
          "Tuckman's model describes forming, storming, norming and performing, though real teams seldom progress so neatly.",
      },
    ],
    tips: [
      {
        plain: "Agree at the start on who is responsible for which part.",
        simple: "Decide who does what before you start.",
        technical:
          "Clarify decision rights and ownership early, for instance with a responsibility matrix that names one accountable person.",
      },
      {
        plain: "Speak up early when you fall behind, so that others can help.",
        simple: "Tell your team quickly if you need help.",
        technical:
          "Surface blockers as soon as they threaten a dependency, because late disclosure removes the options for replanning.",
      },
      {
        plain: "Criticise the idea rather than the person who suggested it.",
        simple: "Talk about the idea, and be kind to the person.",
        technical:
          "Keep disagreement on the task, since relationship conflict correlates negatively with both cohesion and performance.",
      },
      {
        plain:
          "Celebrate small successes together and name who made them possible.",
        simple: "Cheer together when you get something done.",
        technical:
          "Recognise specific contributions promptly and publicly, which reinforces norms and sustains engagement between milestones.",
      },
    ],
    example:
      "In a relay race, four good runners with smooth handovers can beat four faster runners who drop the baton.",
    likeness:
      "an orchestra in which each player knows when to lead and when to listen",
    things: ["puzzle piece", "relay baton"],
  },
  {
    name: "time management",
    plural: false,
    definition: {
      plain:
        "the practice of deciding what to do, in which order and for how long",
      simple: "planning your day so the important things get done",
      technical:
        "the deliberate allocation of attention and hours across tasks according to value, urgency and capacity",
    },
    facts: [
      {
        plain: "People often underestimate how long their own tasks will take.",
        simple: "Jobs often take longer than we think they will.",
        technical:
          "The planning fallacy leads to optimistic estimates even among people who know that similar past tasks overran.",
      },
      {
        plain:
          "Switching between tasks costs time, because the mind needs a moment to refocus.",
        simple: "Jumping from job to job makes you slower.",
        technical:
          "Task switching incurs measurable reconfiguration costs, and attention residue from the prior task impairs performance.",
      },
      {
        plain:
          "Urgent tasks tend to crowd out those that matter more in the long run.",
        simple:
          "Things that shout the loudest are not always the most important.",
        technical:
          "The Eisenhower matrix separates urgency from importance to counter the mere-urgency effect in prioritisation.",
      },
      {
        plain:
          "Most people have a few hours each day when they can concentrate best.",
        simple: "There is a time of day when your brain works best.",
        technical:
          "Alertness follows circadian and homeostatic rhythms, so demanding work fits the peak of one's chronotype.",
      },
      {
        plain:
          "Short breaks help people to keep up their attention over a long day.",
        simple: "A short rest helps you think well again.",
        technical:
          "Brief recovery pauses reduce fatigue and raise vigour, although their effect on demanding tasks depends on length.",
      },
    ],
    tips: [
      {
        plain:
          "Write down the three most important tasks before the day begins.",
        simple: "Pick three big things to do today.",
        technical:
          "Constrain the daily plan to a few high-leverage outcomes, and treat everything else as optional overflow.",
      },
      {
        plain:
          "Do the hardest task early, before messages and requests pile up.",
        simple: "Do the hardest job first, before you play.",
        technical:
          "Protect the first focus block for cognitively demanding work, and defer the inbox until that block ends.",
      },
      {
        plain: "Divide a big task into steps that take less than an hour.",
        simple: "Cut a big job into little jobs.",
        technical:
          "Decompose work into units with a concrete next action, which lowers the activation cost behind procrastination.",
      },
      {
        plain:
          "Leave empty space in your schedule for things you cannot foresee.",
        simple: "Leave some free time for surprises.",
        technical:
          "Schedule to about 70 percent of capacity, because queueing delay rises steeply as utilisation approaches one.",
      },
    ],
    example:
      "A nurse who studies in the evening might keep seven to nine free of calls and chores.",
    likeness:
      "packing a suitcase: the big things go in first and the socks fill the gaps",
    things: ["clock", "to-do list"],
  },
  {
    name: "writing a report",
    plural: false,
    definition: {
      plain:
        "the task of presenting facts, analysis and conclusions clearly for a particular reader",
      simple: "telling someone what you found out, in a neat and clear order",
      technical:
        "the composition of a structured document that communicates findings, analysis and recommendations to defined readers",
    },
    facts: [
      {
        plain:
          "Most readers look at the summary first, and many read nothing else.",
        simple: "Lots of people read only the short part at the top.",
        technical:
          "The executive summary must stand alone, because decision makers seldom read past it to the body.",
      },
      {
        plain:
          "A usual order is introduction, method, findings, conclusions and recommendations.",
        simple: "It has a start, a middle and an end, like a story.",
        technical:
          "Technical reports commonly follow the IMRaD sequence, with supporting data and derivations relegated to appendices.",
      },
      {
        plain: "Good reports keep facts and opinions clearly apart.",
        simple: "A good report shows what is true and what you think.",
        technical:
          "Results should be stated before they are interpreted, so that readers can audit the inference independently.",
      },
      {
        plain:
          "Tables suit exact numbers, while charts make trends easier to see.",
        simple: "Use a picture to show how numbers go up and down.",
        technical:
          "Tables support lookup of precise values, whereas graphs encode magnitude by position and reveal the pattern.",
      },
      {
        plain: "Sources need to be named so that readers can check the claims.",
        simple: "You should say where you found your facts.",
        technical:
          "Consistent citation in a recognised style lets reviewers trace evidence and protects the author from charges of plagiarism.",
      },
    ],
    tips: [
      {
        plain:
          "Decide who will read it and what they must decide before you start writing.",
        simple: "Think about who will read it before you start.",
        technical:
          "Analyse your audience and purpose first, then derive scope, depth and terminology from the decision at stake.",
      },
      {
        plain: "Draft an outline of headings before you write full sentences.",
        simple: "Make a list of the parts first, then fill them in.",
        technical:
          "Build a heading hierarchy that carries the argument by itself, and attach evidence to each node before drafting.",
      },
      {
        plain: "Write the summary last, when you know what the report says.",
        simple: "Write the short part at the top last.",
        technical:
          "Compose the abstract after the conclusions stabilise, with one sentence each for purpose, method, result and implication.",
      },
      {
        plain:
          "Read the draft aloud and shorten every sentence that makes you stumble.",
        simple: "Read it out loud and fix the bumpy bits.",
        technical:
          "Revise in separate passes for structure, logic and style, then proofread the figures against their source data.",
      },
    ],
    example:
      "A two-page report on bicycle parking might give the number of bikes counted, the cost of new racks and one clear recommendation.",
    likeness:
      "leading a visitor through a building by the shortest route to the best view",
    things: ["summary", "draft"],
  },
  {
    name: "public speaking",
    plural: false,
    definition: {
      plain: "the skill of giving a talk to a group of listeners",
      simple: "talking to lots of people at once",
      technical:
        "the delivery of a planned oral discourse to an audience in order to inform, persuade or entertain",
    },
    facts: [
      {
        plain:
          "Nervousness before a talk is common, even among experienced speakers.",
        simple: "Almost everyone feels nervous before a talk.",
        technical:
          "Anticipatory anxiety usually peaks just before or as the speech begins, and habituates as delivery proceeds.",
      },
      {
        plain:
          "Listeners remember stories and examples better than lists of facts.",
        simple: "People remember a story better than a list.",
        technical:
          "Narrative structure improves recall by supplying causal links, which isolated propositions in a bulleted list lack.",
      },
      {
        plain:
          "A short pause gives the audience time to think and makes the speaker seem calm.",
        simple: "Stopping for a second helps people to think.",
        technical:
          "Silent pauses at clause boundaries aid parsing, whereas frequent filled pauses lower ratings of speaker fluency.",
      },
      {
        plain:
          "Slides crowded with text compete with the speaker for attention.",
        simple: "Too many words on a slide make people stop listening.",
        technical:
          "Presenting identical text visually and aloud overloads verbal processing, an effect that Mayer calls the redundancy principle.",
      },
      {
        plain:
          "A comfortable pace for a talk is around 130 to 150 words per minute.",
        simple: "Good speakers do not talk too fast.",
        technical:
          "English presentations usually fall between 120 and 160 words per minute, slower when the material is dense.",
      },
    ],
    tips: [
      {
        plain: "Practise aloud several times, standing up, and time yourself.",
        simple: "Practise out loud, standing up, with a clock.",
        technical:
          "Rehearse under realistic conditions with your slides and a timer, since silent reading underestimates the duration.",
      },
      {
        plain: "Learn your first and last sentences by heart.",
        simple: "Learn the first and last lines by heart.",
        technical:
          "Memorise only the opening, the transitions and the close, and deliver the remainder extemporaneously from keywords.",
      },
      {
        plain:
          "Look at one person for a whole thought before turning to another.",
        simple: "Look at one face, then at another.",
        technical:
          "Sustain eye contact for a full phrase per listener, and rotate across sectors of the room.",
      },
      {
        plain:
          "Breathe out slowly before you begin, and speak more slowly than feels natural.",
        simple: "Take a slow breath before you start.",
        technical:
          "Use extended exhalation to dampen sympathetic arousal, and reappraise the remaining activation as readiness.",
      },
    ],
    example:
      "A best man can begin his speech with a short story about how he met the groom.",
    likeness:
      "taking a group of friends for a walk and making sure nobody gets lost",
    things: ["microphone", "audience"],
  },
  {
    name: "learning a language",
    plural: false,
    definition: {
      plain:
        "the process of coming to understand and use a language that is new to you",
      simple: "finding out how to talk and read in new words",
      technical:
        "the acquisition of phonology, lexis, grammar and pragmatics in a language beyond one's first",
    },
    facts: [
      {
        plain:
          "A few thousand common words cover most of everyday conversation.",
        simple: "You can say a lot with just the most common words.",
        technical:
          "Word frequencies are Zipfian, so the top two to three thousand families cover over 90 percent of speech.",
      },
      {
        plain:
          "Short daily practice works better than one long session each week.",
        simple: "A little each day is better than a lot on Sunday.",
        technical:
          "Distributed practice produces more durable retention than massed practice of equal total duration.",
      },
      {
        plain:
          "Adults can learn a language well, although a native accent becomes harder to reach.",
        simple: "Grown-ups can learn too, but the sounds are tricky for them.",
        technical:
          "Age effects are strongest in phonology, while adult learners often progress faster at first in morphosyntax.",
      },
      {
        plain: "Languages related to your own take fewer hours to learn.",
        simple: "A language that is like yours is easier to learn.",
        technical:
          "The Foreign Service Institute estimates roughly 600 to 750 class hours for Spanish but 2,200 for Japanese.",
      },
      {
        plain:
          "People usually understand far more of a new language than they can say.",
        simple: "You will understand many words before you can say them.",
        technical:
          "Receptive vocabulary exceeds productive vocabulary at every stage, because retrieval demands stronger form-meaning links.",
      },
    ],
    tips: [
      {
        plain: "Learn whole phrases rather than lists of single words.",
        simple: "Learn little sentences, not just single words.",
        technical:
          "Acquire collocations and formulaic sequences, which speed up processing and carry grammar along implicitly.",
      },
      {
        plain: "Listen every day to something that you can mostly understand.",
        simple: "Listen to easy songs and stories every day.",
        technical:
          "Seek comprehensible input just above your level, with some 95 percent lexical coverage or more.",
      },
      {
        plain:
          "Review words with flashcards, and leave a longer gap after each success.",
        simple: "Use word cards, and look at them again after some days.",
        technical:
          "Schedule retrieval with a spaced repetition system that expands each interval after a successful recall.",
      },
      {
        plain:
          "Speak from the first week and accept that you will make mistakes.",
        simple: "Start talking soon, and do not worry about mistakes.",
        technical:
          "Produce output early and solicit corrective feedback, since production makes you notice gaps in your interlanguage.",
      },
    ],
    example:
      'A traveller who learns "Where is the station?" in Italian can change one word and ask for anything in town.',
    likeness:
      "moving into a new house and slowly learning where every light switch is",
    things: ["flashcard", "dictionary"],
  },
  {
    name: "exams",
    plural: true,
    definition: {
      plain: "formal tests that measure what a person knows or can do",
      simple: "tests that show how much you have learned",
      technical:
        "standardised or course-based assessments that sample a domain of knowledge under controlled conditions",
    },
    facts: [
      {
        plain:
          "Testing yourself while studying helps memory more than reading the same pages again.",
        simple: "Quizzing yourself works better than reading it again.",
        technical:
          "The testing effect shows that retrieval practice yields better delayed retention than restudy for the same time.",
      },
      {
        plain:
          "Sleep after studying helps the brain to keep what it has learned.",
        simple: "Sleep helps your brain keep what you learned.",
        technical:
          "Slow-wave and REM sleep support memory consolidation, so overnight cramming sacrifices the process it depends upon.",
      },
      {
        plain:
          "A moderate amount of stress can sharpen attention, but too much blocks recall.",
        simple: "A little worry is fine, but too much makes you forget.",
        technical:
          "The Yerkes-Dodson relation suggests an inverted U between arousal and performance, with the optimum lower for difficult tasks.",
      },
      {
        plain:
          "Written civil service exams were held in imperial China well over a thousand years ago.",
        simple: "Long ago, people in China took big tests to get good jobs.",
        technical:
          "The imperial examination system took shape under the Sui and Tang dynasties and lasted until 1905.",
      },
      {
        plain:
          "One test result is only an estimate, since questions and conditions vary.",
        simple: "One test cannot show everything that you know.",
        technical:
          "Observed scores contain measurement error, so a result is properly reported with its standard error or a confidence interval.",
      },
    ],
    tips: [
      {
        plain:
          "Work through old papers under the same time limit as the real test.",
        simple: "Practise with old tests and a timer.",
        technical:
          "Simulate past papers under timed conditions, then use the mark scheme to classify your errors by topic.",
      },
      {
        plain:
          "Spread your study over several weeks instead of the last night.",
        simple: "Study a little each day, not all at the end.",
        technical:
          "Space and interleave topics across weeks, because massed revision inflates confidence more than retention.",
      },
      {
        plain: "Read every question twice and plan your time before writing.",
        simple: "Read each question two times before you answer.",
        technical:
          "Allocate minutes in proportion to marks, and parse command words such as compare or evaluate before responding.",
      },
      {
        plain: "Leave a hard question and return to it after the easier ones.",
        simple: "Skip the hard one and come back later.",
        technical:
          "Make a first pass for secure marks, flag the remainder, and return with whatever time is left.",
      },
    ],
    example:
      "With sixty minutes for three equal questions, a student can plan eighteen minutes each and keep six for checking.",
    likeness: "a photograph of what you know, taken on one particular morning",
    things: ["question paper", "pencil"],
  },
  {
    name: "note taking",
    plural: false,
    definition: {
      plain: "the habit of recording the main points of what you hear or read",
      simple: "writing down the important bits so you do not forget",
      technical:
        "the selective encoding of spoken or written material into an external record for later retrieval",
    },
    facts: [
      {
        plain:
          "Putting ideas into your own words helps you to understand and remember them.",
        simple: "You remember more when you use your own words.",
        technical:
          "Generative processing during paraphrase deepens encoding, whereas verbatim transcription demands little semantic analysis.",
      },
      {
        plain: "People speak much faster than anyone can write by hand.",
        simple: "Teachers talk faster than your hand can write.",
        technical:
          "Speech runs at about 150 words per minute against some 20 to 30 for longhand, which forces selection.",
      },
      {
        plain:
          "Without review, much of a lecture is forgotten within a few days.",
        simple: "If you never look at them again, you forget a lot.",
        technical:
          "Ebbinghaus's forgetting curve falls steeply at first, and each spaced review flattens its later slope.",
      },
      {
        plain:
          "The Cornell method divides the page into notes, key questions and a summary.",
        simple: "One way is to split the page into three parts.",
        technical:
          "The Cornell layout reserves a cue column for self-testing and a footer for a synthesis of the page.",
      },
      {
        plain:
          "Small sketches and diagrams can record relations that sentences describe clumsily.",
        simple: "A little drawing can say more than many words.",
        technical:
          "Combining words with diagrams exploits dual coding and makes spatial or causal structure explicit.",
      },
    ],
    tips: [
      {
        plain:
          "Leave wide margins so that you can add questions and links later.",
        simple: "Leave empty space so you can add more later.",
        technical:
          "Reserve white space for later elaboration, cross-references and cue questions that support active recall.",
      },
      {
        plain:
          "Use the same abbreviations every time, and keep a list of them.",
        simple: "Use short forms for long words, and always the same ones.",
        technical:
          "Adopt a stable shorthand for frequent terms, so that transcription cost falls without creating ambiguity.",
      },
      {
        plain: "Go over your notes within a day and fill in the gaps.",
        simple: "Read your notes again the next day.",
        technical:
          "Review within twenty-four hours, convert headings into questions, and answer them from memory first.",
      },
      {
        plain: "Write the date, the source and the page at the top.",
        simple: "Write the date and the book name at the top.",
        technical:
          "Record full bibliographic metadata at capture, since reconstructing provenance afterwards is slow and error-prone.",
      },
    ],
    example:
      'Instead of copying a whole slide about volcanoes, a student writes "thick magma + gas = explosive" and draws an arrow.',
    likeness:
      "catching butterflies with a net: keep the bright ones and let the rest fly on",
    things: ["notebook", "margin"],
  },
  {
    name: "project planning",
    plural: false,
    definition: {
      plain:
        "the work of deciding the steps, people, time and money that a goal requires",
      simple: "working out all the steps before you start something big",
      technical:
        "the definition of scope, schedule, resources and risk responses needed to deliver an agreed outcome",
    },
    facts: [
      {
        plain:
          "A project has a start, an end and a result that can be checked.",
        simple: "A project has a start, an end and something to show.",
        technical:
          "Unlike ongoing operations, a project is a temporary endeavour with a unique deliverable and explicit acceptance criteria.",
      },
      {
        plain:
          "Some tasks must wait for others, and the longest chain sets the finish date.",
        simple: "Some jobs must wait until others are done.",
        technical:
          "The critical path is the longest sequence of dependent activities, so any slip on it delays completion.",
      },
      {
        plain:
          "Scope, time and cost are linked, so changing one affects the others.",
        simple: "If you want more, it takes more time or money.",
        technical:
          "The triple constraint implies that added scope must be absorbed by schedule, budget or reduced quality.",
      },
      {
        plain:
          "Small additions that nobody approves can slowly push a project off course.",
        simple: "Lots of tiny extras can make a project far too big.",
        technical:
          "Scope creep accumulates through uncontrolled change requests and is contained by baselines and formal change control.",
      },
      {
        plain:
          "Estimates are more reliable when they rest on similar past projects.",
        simple: "It helps to ask how long it took last time.",
        technical:
          "Reference class forecasting corrects optimism bias by taking the outside view of comparable completed projects.",
      },
    ],
    tips: [
      {
        plain: 'Describe what "done" looks like before you list any tasks.',
        simple: "Say what it will look like when you are done.",
        technical:
          "Write measurable acceptance criteria first, then decompose the deliverables into a work breakdown structure.",
      },
      {
        plain:
          "Break the work into pieces that one person can finish in a few days.",
        simple: "Cut the work into small bits for each person.",
        technical:
          "Size work packages so that each has one owner, a verifiable output and an estimate of known confidence.",
      },
      {
        plain:
          "List what might go wrong, and decide in advance how you would respond.",
        simple: "Think about what could go wrong and make a plan.",
        technical:
          "Keep a risk register scored by probability and impact, with an owner and a trigger for each response.",
      },
      {
        plain: "Add spare time near the end instead of padding every task.",
        simple: "Keep some extra time for the end.",
        technical:
          "Pool contingency into a project buffer, since task-level padding tends to vanish through Parkinson's law.",
      },
    ],
    example:
      "To open a school garden in May, a team might order soil in March, build beds in April and plant in the last week.",
    likeness: "drawing the route on a map before setting out on a long hike",
    things: ["timeline", "checklist"],
  },
];
