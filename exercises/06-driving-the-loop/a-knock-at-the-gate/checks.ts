import { defineQuestions } from '#grader';

export default defineQuestions({
  fourth: {
    type: 'entry',
    ask: 'At which second is the fourth knock?',
    unit: 's',
    right: (run) => run.output.find(({ text }) => text === 'knock 4')?.time ?? '',
    because:
      'Its timer was due at 3 s. The loop is run again at 6.5 s, and its first turn sees that the timer is due.',
    wrong: {
      '3': 'The timer is due at 3 s, but at that moment no loop is running that could see it.',
      '7': 'You let the clock stand still with the loop. It goes on during the pause, and a timer that is long due fires in the first turn.',
      '7.5':
        'You let the timer start anew with the second run. It was set at 2 s for 3 s, and keeps its moment.',
    },
    otherwise: 'When does the first run end, when does the second begin, and what is due then?',
  },
  many: {
    type: 'entry',
    ask: 'How many knocks are there in all?',
    unit: 'knocks',
    right: (run) => run.lines.length,
    because:
      'Three in the first run, at 0, 1 and 2 s, and two in the second, at 6.5 and 7.5 s. At 8 s the loop stops.',
    wrong: {
      '3': 'You expect that stopping drops the timer. A stopped loop keeps it, and the second run goes on with it.',
      '6': 'You count one more in the second run. It ends at 8 s, and the next knock would be at 8.5 s.',
      '8': 'You let the knocks of the pause be made up for. Each knock sets the next, so while none is made, none is missed.',
      '9': 'You let the knocks of the pause be made up for. Each knock sets the next, so while none is made, none is missed.',
    },
    otherwise:
      'Write down the moment of each knock; each is one second after the one before, or later.',
  },
});
