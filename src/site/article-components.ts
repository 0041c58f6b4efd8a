/** The components that every text is handed; texts import nothing. */
import AllDisagreements from '../components/AllDisagreements.astro';
import BareMinimum from '../components/BareMinimum.astro';
import CodeBlock from '../components/CodeBlock.astro';
import Command from '../components/Command.astro';
import Console from '../components/Console.astro';
import Diagram from '../components/Diagram.astro';
import Disagreement from '../components/Disagreement.astro';
import EffectiveMinimum from '../components/EffectiveMinimum.astro';
import Heading2 from '../components/Heading2.astro';
import Heading3 from '../components/Heading3.astro';
import Heading4 from '../components/Heading4.astro';
import Link from '../components/Link.astro';
import Note from '../components/Note.astro';
import FeatureHosts from '../components/FeatureHosts.astro';
import SourceTable from '../components/SourceTable.astro';
import TableRegion from '../components/TableRegion.astro';
import Who from '../components/Who.astro';
import WindowsDialog from '../components/WindowsDialog.astro';
import XmlFragment from '../components/XmlFragment.astro';

export const articleComponents = {
  a: Link,
  h2: Heading2,
  h3: Heading3,
  h4: Heading4,
  pre: CodeBlock,
  table: TableRegion,
  AllDisagreements,
  BareMinimum,
  Command,
  Console,
  Diagram,
  Disagreement,
  EffectiveMinimum,
  FeatureHosts,
  Note,
  SourceTable,
  Who,
  WindowsDialog,
  XmlFragment,
};
