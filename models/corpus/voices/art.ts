/** @file The poetic voice and the persuasive one. */
import type { Random } from "../../../device-sdk/random.ts";
import { phrase, type Slots } from "../phrase.ts";
import type { Voice } from "./voice.ts";

/** Images, rhythm, wonder. */
export const poetic: Voice = {
  openers: [
    "[O|Oh], {x}, [quiet|gentle|ancient|silver|patient] [song|whisper|river|flame] of [our days|the world|the heart].",
    "[Beneath|Under|Beyond] the [pale|slow|golden|wandering] [sky|moon|light|hours], {x} [wait{s}|sing{s}|bloom{s}|dream{s}].",
    "[Listen|Hush|Come closer]: the {a} [has|had] a [story|secret|song] to [tell|whisper|sing].",
    "Like {like}, {x} [unfold{s}|drift{s}|glimmer{s}] [in the quiet|through the hours|at the edge of sight].",
    "There is a [hush|music|tenderness] where the {a} [once met|met|touched] the {b}.",
    "[As dawn|As evening|As rain] [loves|touches|finds] the [hills|sea|window], so {x} [touch{es}|find{s}|colour{s}] our lives.",
    "In the [garden|cathedral|harbour|mirror] of [thought|time|memory], {x} [glow{s}|stir{s}|wake{s}].",
  ],
  closers: [
    "And so the {a} and the {b} [will dance|may rest|will dream] [beneath|under] the [stars|moon|turning sky].",
    "[Softly|Slowly|Silently], the [world|day|light] [turns|leans|listens] on.",
    "[Hold it|Carry it] like [a candle in the wind|a shell held to the ear|a seed in winter soil].",
    "[What remains|What lingers] is [the echo|a glow|the song] of {x}, [soft as snow|bright as morning|deep as wells].",
    "[Thus|And thus] the [river|story|song] [flows|ends|goes] on, [and we with it|without haste|home to the sea].",
    "Let the {a} [be your lantern|teach you patience|keep its quiet vow].",
  ],
  asides: [
    "[Soft|Quiet|Slow] as [snow on cedar|breath on glass|moonlight on water], [it stays|it moves|it goes].",
    "[Like|As] the {a} in [morning|autumn|fading] light.",
    "[A|One] [thread|note|spark] of [gold|silver|wonder] in the [weave|dark|long song].",
    "The {a} [murmured|whispered|sang] it to the {b}.",
    "[O|Ah], [the grace|the hush|the glow] of it!",
    "[Here|There] the [heart|wind|light] [pauses|lingers|listens].",
    "[Petal|Wave|Shadow] by [petal|wave|shadow], the [truth|pattern|meaning] [opens|arrives|unfurls].",
    "[And the stars|And the tides|And the seasons] [keep time|nod along|remember].",
  ],
  leads: [
    "[Like a whisper|Like dawn|As rivers know],",
    "In [golden|tender|silver] [light|silence|hours],",
    "[Softly|Gently|Silently] now,",
    "[Beneath the stars|Under wide skies|Where shadows lean],",
    "And [lo|still|yet],",
    "As the {a} [knows|once knew],",
    "O [traveller|dreamer|gentle heart],",
    "In the [stillness|dance|weaving] of things,",
  ],
  tails: [
    ", like [a lantern in the fog|rain upon the roof|a song half-remembered|light through leaves].",
    ", [soft as dusk|bright as frost|old as the hills|tender as spring].",
    ", as the {a} [dreams|leans to the light|greets the dawn].",
    ", and the [silence|heart|evening] [sings|answers|glows].",
    ", a [bloom|flame|ripple] in the [long grass|night|stream] of [time|days|years].",
  ],
};

/** Lines that rhyme with each other, set by set. */
const rhymes: readonly (readonly string[])[] = [
  [
    "The {a} [awoke|shone out] in [morning|silver|tender] light",
    "And {x} [glimmered|whispered] through the night",
    "[A small|One small], [bright|brave] wonder, just in sight",
    "The {b} [sang on|dreamed on] till all was right",
  ],
  [
    "[So let|Now let] the {a} be [wild and|calm and] free",
    "As [rivers|lanterns] wander to the sea",
    "And {x} [hummed|bloomed] for you and me",
    "The [quiet|golden] heart of things to be",
  ],
  [
    "[The {a}|The {b}] [will greet|once met] the break of day",
    "And [gently|softly] show the [wanderer|dreamer] the way",
    "What {x} [gave] the years [won't take|keep safe] away",
    "[In dust|In light|In song] the [little|older] wonders stay",
  ],
  [
    "[Above|Beyond] the {a} [there bends|there hangs] the sky",
    "[The clouds|The hours] go [slow|soft] and silent by",
    "And none may tell us [truly|ever] why",
    "Yet {x} [taught] our [thoughts|hearts] to fly",
  ],
  [
    "[Deep|Low] in the [hush|heart] the {a} was found",
    "[The {b}|A song] [rose up|came forth] without a sound",
    "While {x} made the [world|year] go round",
    "And [roots|stars] held fast to [sacred|patient] ground",
  ],
  [
    "[Let patience|Let kindness] teach the {a} to grow",
    "[As rivers|As seasons] turn, [serene|unhurried] and slow",
    "There's more to {x} than [eyes|words] can know",
    "A [gentle|golden|hidden] spark, an afterglow",
  ],
  [
    "The {a} [remembered|welcomed|loved] the [gentle|silver] rain",
    "[What fades|What falls] [returns|comes home] to us again",
    "And {x} [sang out] [its|a] low refrain",
    "Across the [hill|field], the [shore|wood], the plain",
  ],
];

/** Two or four rhymed lines about a subject. */
export function verse(slots: Slots, lines: number, random: Random): string {
  return random
    .shuffle(random.pick(rhymes))
    .slice(0, lines)
    .map((line) => phrase(line, slots, random))
    .map((line, at) => line + (at === lines - 1 ? "." : ","))
    .join("\n");
}

/** Calls to action, promises, rhetorical questions. */
export const persuasive: Voice = {
  openers: [
    "Imagine [mastering|finally understanding|making the most of] {x} [today|this very week|without effort].",
    "[Are you|What if you were] [ready|one step away] to [discover|unlock|transform how you see] {x}?",
    "[You deserve|You owe yourself|Give yourself] [better|the best|more], and {x} can [deliver it|be the start|change everything].",
    "[There has|There's] never been a better [time|moment] to [learn about|embrace|explore] {x}.",
    "[Few things|Nothing] [pay off|rewards you] [like|as much as|as quickly as] {x}.",
    "[Think about it|Ask yourself]: [can you afford to ignore|why wait any longer for|what would change with] {x}?",
    "[Thousands|Millions|Countless people] [already trust|have already discovered|swear by] {x}. [Why not you|Your turn|Join them]?",
    "[Stop settling|Stop guessing|No more excuses]. {X} [{is} the answer|{is} your chance].",
    "!This [will|is going to] change [your life|everything|how you think], [guaranteed|period|starting now].",
  ],
  closers: [
    "[Don't wait|Why wait|Act now|Start today]: [your future self will thank you|the best time is now|the first step is yours].",
    "[Take|Make] the [first|smart|bold] [step|move|choice] [today|now|before it's too late].",
    "[Join|Be one of] the [people|many|smart few] who [already benefit|get it right|made the switch].",
    "[Can you|Can anyone] [really |]afford [not to|to wait]?",
    "[Try it|Commit to it|Give it a chance] [for one week|today|just once], and you [won't look back|will see the difference|will never regret it].",
    "You [deserve|are worth] [it|this|nothing less].",
    "The [choice|decision] is [clear|obvious|yours].",
    "!Seize [this|the] [chance|moment|opportunity] [now|today]!",
    "[You have|There's] [nothing to lose and everything to gain|so much to gain].",
  ],
  asides: [
    "[Isn't that|Wouldn't that be|Isn't this] [worth it|what you've been looking for|exactly what you need]?",
    "[Just think|Just imagine] [what that could do for you|how much you stand to gain|the difference that makes].",
    "[The results|The benefits] [speak for themselves|are hard to ignore|are undeniable].",
    "[That alone|This alone] is [reason enough|worth your time].",
    "[Who wouldn't|Who would not] want that?",
    "[Experts|Professionals|People in the know] [agree|rely on this|know it].",
    "!And that's [only the beginning|just the start]!",
    "[You can't|Nobody can] [argue with|ignore] that.",
    "[Every day|Each week] you [delay|hesitate] is a [chance|benefit] [missed|lost].",
  ],
  leads: [
    "Best of all,",
    "[Think about it|Consider this]:",
    "[And the best part|The clincher|The real win]?",
    "[Without a doubt|Make no mistake|Undeniably],",
    "What's more,",
    "[Here's why it pays off|Here's what you gain]:",
    "[You'll love this|Remember what's at stake]:",
    "[Proven time and again|As any expert will confirm]:",
    "For your own [benefit|peace of mind],",
  ],
  tails: [
    " - [and it pays off|and you will feel the difference|no question].",
    ", and [that's a promise|you deserve it|it's worth every minute].",
    ", [guaranteed|without exception|every single time].",
    "! [Why settle for less|What are you waiting for|Ready]?",
    ", so [start now|don't miss out|make it yours].",
  ],
};
