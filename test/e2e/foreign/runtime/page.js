const show = (id, text) => {
  document.getElementById(id).textContent = text;
};

CustomFunctions.associate('ADD', (first, second) => first + second);
CustomFunctions.associate('COUNT', (step, invocation) => {
  let count = 0;
  const timer = setInterval(() => invocation.setResult((count += step)), 50);
  invocation.onCanceled = () => {
    clearInterval(timer);
    show('cancelled', 'cancelled');
  };
});
CustomFunctions.associate('FIND', (what) => {
  throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, `There is no "${what}".`);
});

Office.actions.associate('STAMP', async () => {
  await Excel.run(async (context) => {
    context.workbook.getSelectedRange().values = [['stamped']];
    await context.sync();
  });
});
Office.actions.associate('stopClock', (event) => {
  show('answer', 'stopped');
  event.completed();
});
Office.actions.associate('inContext', (event) => {
  show('answer', 'contextual button');
  event.completed();
});

const contextualTab = {
  actions: [{ id: 'inContext', type: 'ExecuteFunction', functionName: 'inContext' }],
  tabs: [
    {
      id: 'Context.Tab',
      label: 'In context',
      visible: false,
      groups: [
        {
          id: 'Context.Group',
          label: 'Chosen',
          icon: [{ size: 32, sourceLocation: '' }],
          controls: [
            {
              type: 'Button',
              id: 'Context.Button',
              actionId: 'inContext',
              enabled: true,
              label: 'Act',
              superTip: { title: 'Act', description: 'On what is chosen.' },
              icon: [],
            },
          ],
        },
      ],
    },
  ],
};

Office.onReady(async () => {
  document.getElementById('contextual').onclick = async () => {
    await Office.ribbon.requestCreateControls(contextualTab);
    await Office.ribbon.requestUpdate({ tabs: [{ id: 'Context.Tab', visible: true }] });
  };
  document.getElementById('dialog').onclick = () => {
    const address = new URL('dialog.html', location.href).href;
    Office.context.ui.displayDialogAsync(address, { promptBeforeOpen: false }, ({ value: dialog }) => {
      dialog.addEventHandler(Office.EventType.DialogMessageReceived, ({ message }) => {
        show('answer', message);
        dialog.close();
      });
    });
  };
  document.getElementById('remember').onclick = async () => {
    await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add('visits', 3);
      const setting = settings.getItem('visits').load('value');
      await context.sync();
      show('answer', `visits: ${setting.value}`);
    });
  };
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async ({ address, source }) => show('changes', `${address} ${source}`));
    await context.sync();
  });
  await Office.ribbon.requestUpdate({ tabs: [{ id: 'Clock.Tab', controls: [{ id: 'Clock.Stop', enabled: true }] }] });
});
