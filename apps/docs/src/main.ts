document.querySelector('#docs')?.append('WeH5')
