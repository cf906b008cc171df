import { describe, expect, it } from 'vitest';
import { textOfMessage } from '../../../../adapters/slack/read/message.ts';
import type { Fields } from '../../../support/slack-stand-in.ts';

const plain = (text: string): Fields => ({ type: 'plain_text', text });
const marked = (text: string): Fields => ({ type: 'mrkdwn', text });
const run = (text: string): Fields => ({ type: 'text', text });
const section = (...elements: Fields[]): Fields => ({ type: 'rich_text_section', elements });

describe('the words of a message', () => {
  it.each<[string, Fields, string]>([
    ['what was written', { text: '*基層主管*', blocks: [{ type: 'section', text: plain('x') }] }, '基層主管'],
    ['not the preview of a link', { text: '基層主管', attachments: [{ text: 'x' }] }, '基層主管'],
    ['a section', { blocks: [{ type: 'section', text: marked('*基層主管* &lt;1&gt;') }] }, '基層主管 <1>'],
    [
      'its fields',
      { blocks: [{ type: 'section', fields: [plain('職務'), marked('_主管_')] }] },
      '職務\n主管',
    ],
    ['a header', { blocks: [{ type: 'header', text: plain('A_B') }] }, 'A_B'],
    ['small print', { blocks: [{ type: 'context', elements: [{ type: 'image' }, plain('主管')] }] }, '主管'],
    [
      'rich text, a line of it in one',
      {
        blocks: [
          {
            type: 'rich_text',
            elements: [
              section(run('基層'), { type: 'emoji', name: 'x' }, run('主管')),
              { type: 'rich_text_list', elements: [section(run('T1')), section(run('T2'))] },
            ],
          },
        ],
      },
      '基層主管\nT1\nT2',
    ],
    [
      'a link with words',
      { blocks: [{ type: 'rich_text', elements: [section({ type: 'link', url: 'x', text: '主管' })] }] },
      '主管',
    ],
    ['a table', { blocks: [{ type: 'table', rows: [[{ type: 'raw_text', text: 'T1' }]] }] }, 'T1'],
    [
      'no button and no field to fill in',
      {
        blocks: [
          { type: 'actions', elements: [{ type: 'button', text: plain('按') }] },
          { type: 'input', label: plain('填') },
          { type: 'section', text: plain('主管'), accessory: { type: 'button', text: plain('按') } },
        ],
      },
      '主管',
    ],
    ['an attachment', { text: '', attachments: [{ text: '主管', fallback: 'x' }] }, '主管'],
    [
      'all of an attachment',
      { attachments: [{ pretext: 'a', title: 'b', text: 'c', fields: [{ title: 'd', value: 'e' }] }] },
      'a\nb\nc\nd\ne',
    ],
    ['what stands for an attachment', { attachments: [{ fallback: '基層&amp;主管' }] }, '基層&主管'],
    [
      'blocks in an attachment',
      { attachments: [{ blocks: [{ type: 'header', text: plain('主管') }] }] },
      '主管',
    ],
    ['nothing for an attachment', { attachments: [{ fallback: '[no preview available]' }] }, ''],
    ['nothing', {}, ''],
    ['what is no message', { text: 1, blocks: 'x', attachments: [null, 'x', { fields: [1] }] }, ''],
  ])('are %s', (_, message, words) => {
    expect(textOfMessage(message)).toBe(words);
  });
});
