/** @file The whole mission on embedded defaults: PGlite, a folder, workerd. */
import { platformContract } from "../contract/platform.contract.ts";

platformContract("the platform on PGlite", () => Promise.resolve({}));
