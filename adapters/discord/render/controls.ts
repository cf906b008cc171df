/** Controls as Discord's rows of buttons and selects. Those that Discord cannot hold are left out and counted. */
import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APISelectMenuOption,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import {
  type Button,
  type Control,
  type Menu,
  type Option,
  type Step,
  visible,
  writeStep,
} from '../../../src/index.ts';
import {
  LONGEST_BUTTON_LABEL,
  LONGEST_CUSTOM_ID,
  LONGEST_OPTION_TEXT,
  LONGEST_PLACEHOLDER,
  MOST_BUTTONS_IN_ROW,
  MOST_OPTIONS,
  MOST_SELECTS_OF_MENU,
} from '../limits.ts';
import { fitsButton, fitsLine, IN_MESSAGE } from '../question-line.ts';
import { clipLabel } from '../text.ts';
import { menuPart } from '../wording.ts';

type Row = APIActionRowComponent<APIButtonComponentWithCustomId | APIStringSelectComponent>;

/** `leftOut`: links for which there is no control. */
type Rows = { rows: Row[]; leftOut: number };

type Writer = { leftOut: number; write: (step: Step) => string | null };

/** @param question the question of the answer that the controls belong to */
export function controlRows(controls: readonly Control[], question: string): Rows {
  const writer = newWriter(question);
  const rows = controls.flatMap(control =>
    control.kind === 'buttons' ? buttonRows(control.buttons, writer) : selectRows(control, writer),
  );
  return { rows, leftOut: writer.leftOut };
}

/** Each step gets a slot of its own. A question too long for a button is read from the message instead. */
function newWriter(question: string): Writer {
  let slot = 0;
  return {
    leftOut: 0,
    write(step) {
      const isOwn = 'question' in step && step.question === question && !fitsButton(question);
      if (isOwn && !fitsLine(question)) return null;
      const written = visible(writeStep(isOwn ? { ...step, question: IN_MESSAGE } : step, slot.toString(36)));
      if (written.length > LONGEST_CUSTOM_ID) return null;
      slot += 1;
      return written;
    },
  };
}

function buttonRows(buttons: readonly Button[], writer: Writer): Row[] {
  const written = buttons.flatMap(({ label, step }): APIButtonComponentWithCustomId[] => {
    const id = writer.write(step);
    const shown = clipLabel(label, LONGEST_BUTTON_LABEL);
    if (id === null || shown === '') {
      if (step.kind === 'show') writer.leftOut += 1;
      return [];
    }
    const style = step.kind === 'share' ? ButtonStyle.Primary : ButtonStyle.Secondary;
    return [{ type: ComponentType.Button, style, label: shown, custom_id: id }];
  });
  return chunks(written, MOST_BUTTONS_IN_ROW).map(row);
}

function selectRows({ label, step, options }: Menu, writer: Writer): Row[] {
  const distinct = [...new Map(options.map(option => [visible(option.value), option])).values()];
  const offered = distinct.filter(isOffered);
  const selects = chunks(offered.slice(0, MOST_SELECTS_OF_MENU * MOST_OPTIONS), MOST_OPTIONS);
  const written = selects.flatMap((some): Row[] => {
    const id = writer.write(step);
    if (id === null) return [];
    const placeholder = selects.length > 1 ? spanLabel(label, some) : label;
    const select: APIStringSelectComponent = {
      type: ComponentType.StringSelect,
      custom_id: id,
      placeholder: clipLabel(placeholder, LONGEST_PLACEHOLDER),
      options: some.map(optionOf),
    };
    return [row([select])];
  });
  const reached = written.length > 0 ? selects.flat().length : 0;
  writer.leftOut += distinct.length - reached;
  return written;
}

function isOffered({ label, value }: Option): boolean {
  return (
    value.trim() !== '' && value.length <= LONGEST_OPTION_TEXT && clipLabel(label, LONGEST_OPTION_TEXT) !== ''
  );
}

/** The placeholder of one of several selects says where its options begin and end. */
function spanLabel(label: string, options: readonly Option[]): string {
  const [first, last] = [options.at(0), options.at(-1)];
  return first && last ? menuPart(label, beginning(first), beginning(last)) : label;
}

/** The code at the beginning of a label, or its first characters. */
function beginning({ label }: Option): string {
  return clipLabel(label.split(' ')[0] ?? '', LONGEST_BEGINNING);
}

/** The menu's label and two beginnings fit one line of a phone. */
const LONGEST_BEGINNING = 12;

function optionOf({ label, detail, value }: Option): APISelectMenuOption {
  const description = detail === null ? '' : clipLabel(detail, LONGEST_OPTION_TEXT);
  return {
    label: clipLabel(label, LONGEST_OPTION_TEXT),
    value: visible(value),
    ...(description === '' ? {} : { description }),
  };
}

function row(components: Row['components']): Row {
  return { type: ComponentType.ActionRow, components };
}

/** As few chunks as possible, all about equally long. */
function chunks<T>(all: readonly T[], most: number): T[][] {
  const count = Math.ceil(all.length / most);
  const size = Math.ceil(all.length / count);
  return Array.from({ length: count }, (_, index) => all.slice(index * size, (index + 1) * size));
}
