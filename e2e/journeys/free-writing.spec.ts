import { assessmentOf } from '../assessment';
import { ask } from '../call-server';
import { expect, expectAccessible, test } from '../fixtures';
import { openOwnCase } from '../invented-patient';
import { paste } from '../paste';
import { enterAs } from '../signed-in';

type Sections = {
  sections: {
    exam: {
      data: {
        neurology?: { strength?: Record<string, unknown>; reflexes?: Record<string, unknown> };
        notes?: string;
      };
    };
    imaging: { data: { findings?: { level: string; finding: string; side?: string | null }[] } };
  };
};

const REPORT = `Findings: At L4-5 there is a mild disc bulge without root contact. At L5/S1 a left paracentral disc protrusion displaces the traversing left S1 nerve root. No cauda equina compression.
Conclusion: Left L5/S1 disc protrusion.`;

test('what a therapist writes freely becomes data: a shorthand line, then a pasted report', async ({
  personPage,
}) => {
  const page = await personPage();
  await enterAs(page, 'therapist');
  await page.goto('/patients');
  const own = await openOwnCase(page, 'Fern');
  const stored = () => ask<Sections>(page, 'assessments.get', { assessmentId: own.assessmentId });
  await page.goto(`/assessments/${own.assessmentId}`);
  const { section, saved } = assessmentOf(page);

  await test.step('a line is previewed, written with Enter, and what it cannot read goes to the notes', async () => {
    await section('Neurological');
    const line = page.getByRole('textbox', { name: 'Write it short' });
    await line.fill('EHL L 4/5; AJ 2+/1+; SLR L 45 +; quite a wobble');
    const preview = page.getByRole('region', { name: 'Write it short' });
    await expect(preview.getByText(/Left great.toe extension: 4\/5/)).toBeVisible();
    await expect(preview.getByText(/kept as text in the notes: quite a wobble/)).toBeVisible();
    await expectAccessible(page, 'a shorthand line');
    await line.press('Enter');
    await expect(preview.getByText('4 findings set, one part kept in the notes.')).toBeVisible();
    await saved();
    await expect
      .poll(async () => (await stored()).sections.exam.data.neurology?.strength)
      .toMatchObject({ great_toe_extension: { left: '4' } });
    expect((await stored()).sections.exam.data.notes).toContain('quite a wobble');
  });

  await test.step('what stands otherwise stays in the line, and undo takes back only what the line wrote', async () => {
    const line = page.getByRole('textbox', { name: 'Write it short' });
    const preview = page.getByRole('region', { name: 'Write it short' });
    const height = async () => (await preview.boundingBox())?.height;
    await line.fill('EHL L 5/5; KJ R 1+; still a wobble');
    await expect(preview.getByText('Left great toe extension: 4/5 stands, 5/5 typed.')).toBeVisible();
    await line.press('Enter');
    await expect(line).toHaveValue('EHL L 5/5');
    await expect(
      preview.getByText(
        'One finding set, one part kept in the notes, one left in the line because another value stands.',
      ),
    ).toBeVisible();
    await line.press('Escape');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(preview.getByText('Taken back.')).toBeVisible();
    await saved();
    await expect
      .poll(async () => (await stored()).sections.exam.data.neurology?.reflexes)
      .toEqual({ achilles: { right: '2+', left: '1+' } });
    const { neurology, notes } = (await stored()).sections.exam.data;
    expect(neurology?.strength).toMatchObject({ great_toe_extension: { left: '4' } });
    expect([notes?.includes('quite a wobble'), notes?.includes('still')]).toEqual([true, false]);
    const before = await height();
    await line.fill('EHL L 4/5');
    await expect(preview.getByText('Left great toe extension: 4/5')).toBeVisible();
    expect(await height()).toBe(before);
    await line.press('Escape');
  });

  await test.step('a paste of several lines stays several findings; one that is too long is refused whole', async () => {
    const line = page.getByRole('textbox', { name: 'Write it short' });
    const preview = page.getByRole('region', { name: 'Write it short' });
    await paste(line, 'AJ L 1+\r\nKJ L 2+\r\n');
    await expect(line).toHaveValue('AJ L 1+; KJ L 2+');
    await expect(preview.getByRole('listitem')).toHaveCount(2);
    const letter = 'quite a wobble '.repeat(40);
    await line.fill('');
    await paste(line, letter);
    await expect(line).toHaveValue(letter);
    await expect(line).toHaveAccessibleDescription(/at most 400 are read at once/);
    await line.press('Enter');
    await expect(line).toHaveValue(letter);
    await line.press('Escape');
    await expect(line).toHaveValue('');
  });

  await test.step('a report is marked in place; nothing counts before it is taken over', async () => {
    await section('MRI');
    await page
      .getByLabel('Why the examination was left out')
      .fill('Only the left foot was looked at so far.');
    await page.getByRole('button', { name: 'Open the MRI without the examination' }).click();
    await page.getByRole('group', { name: 'MRI or CT' }).getByText('Done', { exact: true }).click();
    await page.getByLabel('Report', { exact: true }).fill(REPORT);
    const reader = page.getByRole('region', { name: 'What the report says' });
    await expect(
      reader.getByText('Until something is taken over the scan counts as not read.'),
    ).toBeVisible();
    await expect(reader.getByRole('listitem')).toHaveCount(2);
    await expectAccessible(page, 'a pasted report');
    await reader.getByRole('button', { name: /^Take over all 2/ }).click();
    await expect(reader.getByText('entered')).toHaveCount(2);
    await saved();
    await expect
      .poll(async () =>
        (await stored()).sections.imaging.data.findings?.map(({ level, finding, side }) => [
          level,
          finding,
          side ?? null,
        ]),
      )
      .toEqual([
        ['L4-L5', 'disc_bulge', null],
        ['L5-S1', 'disc_protrusion', 'left'],
      ]);
  });

  await test.step('and the reading follows, with its reasons', async () => {
    await expect(page.getByText(/S1/).first()).toBeVisible();
    await page.getByRole('link', { name: 'How the reading is made' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'How the reading is made' })).toBeVisible();
    await expectAccessible(page, 'how the reading is made');
  });
});
