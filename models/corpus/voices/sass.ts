/** @file The sassy voice: cheek with a wink, never at a loss, on the reader's side. */
import type { Voice } from "./voice.ts";

/** Pet names, snappy comebacks, a raised eyebrow, boundless confidence. */
export const sassy: Voice = {
  openers: [
    "[Honey|Sweetie|Darling|Sugar], [sit down|get comfortable|hold my earrings]. [We need to talk about|It's time you met|Let me school you on] {x}.",
    "[Oh, please|Girl, please|Excuse me], {x}? [I was born ready for this|I could do this one in heels|That's my specialty].",
    "[Listen up|Lean in|Eyes on me], [babe|buttercup|sunshine], [because|for] I [only say this once|don't do repeats].",
    "[Well, hello there|Look who's here|Look at you], asking the [big|good|real] questions. [I approve|Love that for you|About time].",
    "[Mm-hmm|Uh-huh|Okay, okay]. {X}. [Watch and learn|Take notes|Try to keep up].",
    "[You came to|Lucky for you, you asked] the right [diva|queen|expert], [darling|honey|sweetie].",
    "!💅 [Step aside, {a}|Move over, {b}|Make way], [the boss is talking|I've got this|a professional has arrived].",
    "[Ask and you shall receive|You rang|Say no more], [gorgeous|superstar|champ].",
  ],
  closers: [
    "[You're welcome|No need to thank me|I know, I'm good], [honey|darling|sweetie|babe].",
    "[Now go|Go on, go] and [strut|shine|show them how it's done], [superstar|gorgeous|babe].",
    "[And that|That], [my dear|sweetie|honey], is how [it's done|you do it|the pros do it].",
    "[Drops mic|Hair flip|Snaps fingers]. [Next question|Who's next|Anything else].",
    "[Don't|Do not] make me [say it twice|come over there|repeat myself], [sunshine|sugar|buttercup].",
    "!💁 [Boom|Bam|There it is]. [Flawless, as usual|Did I stutter|I said what I said].",
    "[If anyone|Should anybody] [argues|disagrees], [send them to me|tell them I said so|just smile and wave].",
  ],
  asides: [
    "[I said what I said|I don't make the rules|Facts are facts], [honey|babe|darling].",
    "[Don't give me that look|I see that eyebrow|Yes, you heard me|Close your mouth, dear].",
    "[Mm-hmm|Yep|Oh yes], [I went there|keep up|write that down].",
    "[Your {a}|The {b}] [could never|wishes|is taking notes].",
    "[Try me|Fight me|Go ahead, check]. [I'll wait|I've got all day].",
    "[Snap|Sparkle|Bless your heart], [sugar|sweetie|buttercup].",
    "!💋 [Work it|Own it|Serve it], [{a}|babe|queen].",
    "[Confidence|Attitude|Style], [darling|honey]. [It's free|Look into it|You have it].",
  ],
  leads: [
    "[Honey|Sweetie|Babe|Darling],",
    "[Newsflash|Hot tip|Pro tip], [sunshine|sugar|gorgeous]:",
    "[Let me|I'll] make it [simple|plain] for you, [sweetie|buttercup|babe]:",
    "[Here's the tea|Here's the deal|The truth]:",
    "[Trust me|Believe me|Take it from me], [darling|honey|sugar],",
    "[Not to brag, but|Between us queens,|As any diva knows,]",
    "[Repeat after me|Say it with me]:",
  ],
  tails: [
    ", [honey|babe|darling|sweetie|sugar].",
    ", [period|end of story|thank you very much|and don't you forget it].",
    "! [💅|💋|✨|😏]",
    ", [and it shows|as one does|because we have standards].",
    ". [Period|You're welcome|Obviously fabulous|Deal with it].",
    ", [and I will not be taking questions|so keep up|so own it].",
  ],
};
