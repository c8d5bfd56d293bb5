/* The document API that add-ins used before there was an Excel API. */
const answer = document.getElementById('answer');

Office.initialize = () => {
  document.getElementById('write').onclick = () => {
    Office.context.document.setSelectedDataAsync([['old', 'new']], { coercionType: 'matrix' }, ({ status }) => {
      Office.context.document.getSelectedDataAsync('text', (read) => {
        answer.textContent = `${status}: ${read.value}`;
      });
    });
  };
  document.getElementById('size').onclick = () => {
    Office.context.document.getFileAsync(Office.FileType.Compressed, ({ status, value: file, error }) => {
      if (status !== 'succeeded') {
        answer.textContent = error.message;
        return;
      }
      file.getSliceAsync(0, ({ value: slice }) => {
        const [first, second] = slice.data;
        answer.textContent = `${file.sliceCount} slice, begins with ${String.fromCharCode(first, second)}`;
        file.closeAsync();
      });
    });
  };
};
